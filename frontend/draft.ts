/**
 * Keeps what is typed into a field in the browser until the server has written it down, and offers it again after a
 * lost line, an expired session or a restart. `Draft.java` puts the words in and says what is written down.
 */
const PREFIX = 'ntm-draft:';
const KEPT_MILLIS = 30 * 24 * 3600 * 1000;

interface Field extends HTMLElement {
  value: string;
}

class Draft extends HTMLElement {
  words: Record<string, string> = {};
  private key = '';
  private field?: Field;

  private readonly onInput = () => {
    const text = this.field?.value ?? '';
    try {
      localStorage.setItem(this.key, JSON.stringify({ text, at: Date.now() }));
    } catch {
      // A full or forbidden storage must not disturb typing.
    }
  };

  connectedCallback() {
    // Flow may move the page after it was built: listen again.
    this.field?.addEventListener('input', this.onInput);
  }

  disconnectedCallback() {
    this.field?.removeEventListener('input', this.onInput);
  }

  /** Watches a field; offers what was typed into it earlier and never arrived. */
  watch(field: Field, key: string) {
    this.field?.removeEventListener('input', this.onInput);
    this.field = field;
    this.key = PREFIX + key;
    field.addEventListener('input', this.onInput);
    const text = this.stored();
    if (text && text !== field.value) this.offer(text);
  }

  /** The server has written it down. */
  kept() {
    localStorage.removeItem(this.key);
    this.replaceChildren();
  }

  private stored(): string {
    try {
      const { text, at } = JSON.parse(localStorage.getItem(this.key) ?? '{}');
      if (at && Date.now() - at > KEPT_MILLIS) localStorage.removeItem(this.key);
      else return text ?? '';
    } catch {
      // Not ours, or storage is forbidden: nothing to offer.
    }
    return '';
  }

  private offer(text: string) {
    const words = document.createElement('span');
    words.textContent = `${this.words.offer} “${text.length > 120 ? text.slice(0, 120) + '…' : text}”`;
    this.replaceChildren(
      words,
      this.button(this.words.restore, () => this.restore(text)),
      this.button(this.words.drop, () => this.kept()),
    );
  }

  private restore(text: string) {
    this.replaceChildren();
    this.field!.value = text;
    this.field!.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  }

  private button(label: string, action: () => void): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', action);
    return button;
  }
}

customElements.define('ntm-draft', Draft);
