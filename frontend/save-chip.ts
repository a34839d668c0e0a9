/**
 * Says whether what was typed is kept: "Đã lưu", "Đang lưu…", "Chờ mạng", "Chưa lưu". `SaveChip.java` puts the words in.
 * It watches the form itself, because only the browser knows what has not been sent, and it warns before a page with
 * unsent text is left.
 */
type State = 'idle' | 'unsaved' | 'saving' | 'waiting' | 'saved';

interface ConnectionStore {
  state: string;
  addStateChangeListener(listener: (previous: string, current: string) => void): void;
  removeStateChangeListener(listener: (previous: string, current: string) => void): void;
}

/** How long after an answer of the server a change may still be confirmed. */
const CONFIRMATION_MILLIS = 500;

class SaveChip extends HTMLElement {
  words: Record<string, string> = {};
  private state: State = 'idle';
  private form?: HTMLElement;
  private timer?: number;

  private readonly onInput = () => this.show('unsaved');
  private readonly onChange = () => this.show('saving');
  private readonly onConnection = (previous: string, current: string) => this.connectionChanged(previous, current);
  private readonly onLeave = (event: BeforeUnloadEvent) => {
    if (this.state === 'unsaved' || this.state === 'waiting') event.preventDefault();
  };

  connectedCallback() {
    this.setAttribute('role', 'status');
    this.connection?.addStateChangeListener(this.onConnection);
    window.addEventListener('beforeunload', this.onLeave);
    // Flow may move the page after it was built: listen again.
    this.watch(this.form);
  }

  disconnectedCallback() {
    this.connection?.removeStateChangeListener(this.onConnection);
    window.removeEventListener('beforeunload', this.onLeave);
    this.form?.removeEventListener('input', this.onInput);
    this.form?.removeEventListener('change', this.onChange);
  }

  /** Watches every field inside the form, replacing an earlier one. */
  watch(form?: HTMLElement) {
    this.form?.removeEventListener('input', this.onInput);
    this.form?.removeEventListener('change', this.onChange);
    this.form = form;
    form?.addEventListener('input', this.onInput);
    form?.addEventListener('change', this.onChange);
  }

  /** The server has written everything down. */
  saved() {
    this.show('saved');
  }

  /** The server has not written it down, and says elsewhere why. */
  unsaved() {
    this.show('unsaved');
  }

  private get connection(): ConnectionStore | undefined {
    return (window as any).Vaadin?.connectionState;
  }

  private connectionChanged(previous: string, current: string) {
    const pending = this.state === 'unsaved' || this.state === 'saving' || this.state === 'waiting';
    if (pending && (current === 'reconnecting' || current === 'connection-lost')) {
      this.show('waiting');
    } else if (this.state === 'waiting' && (current === 'connected' || current === 'loading')) {
      this.show('saving');
    }
    if (this.state === 'saving' && previous === 'loading' && current === 'connected') {
      // An answer that confirms nothing: the change was refused or is not valid.
      this.timer = window.setTimeout(() => this.show('unsaved'), CONFIRMATION_MILLIS);
    }
  }

  private show(state: State) {
    window.clearTimeout(this.timer);
    this.state = state;
    this.dataset.state = state;
    this.textContent = this.words[state] ?? '';
  }
}

customElements.define('ntm-save-chip', SaveChip);
