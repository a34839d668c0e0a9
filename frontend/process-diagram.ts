/**
 * Shows a BPMN model with the step that is under way. The viewer (some 60 KB) is fetched when
 * the first diagram is shown, never before. The wheel keeps scrolling the page; the diagram is moved by dragging or with
 * the arrow keys, and zoomed with its buttons or + - 0.
 */
import type { Viewer } from './process-diagram-viewer';

const KEYS: Record<string, (viewer: Viewer) => void> = {
  '+': (viewer) => viewer.zoomBy(1.25),
  '=': (viewer) => viewer.zoomBy(1.25),
  '-': (viewer) => viewer.zoomBy(0.8),
  '0': (viewer) => viewer.fit(),
  ArrowLeft: (viewer) => viewer.scroll(80, 0),
  ArrowRight: (viewer) => viewer.scroll(-80, 0),
  ArrowUp: (viewer) => viewer.scroll(0, 80),
  ArrowDown: (viewer) => viewer.scroll(0, -80),
};

class ProcessDiagram extends HTMLElement {
  /** The model as BPMN XML, with its diagram. */
  model = '';
  /** Ids of the steps under way. */
  current: string[] = [];
  /** Words of the buttons: zoomIn, zoomOut, fit. */
  words: Record<string, string> = {};

  private viewer?: Viewer;
  private shown = '';
  private drawing = Promise.resolve();

  connectedCallback() {
    this.tabIndex = 0;
    this.addEventListener('keydown', this.onKey);
    this.draw();
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.onKey);
    this.viewer?.destroy();
    this.viewer = undefined;
    this.shown = '';
  }

  /** Shows what the properties say now; drawings wait for each other. */
  draw() {
    this.drawing = this.drawing.then(() => this.drawNow()).catch((problem) => console.error(problem));
  }

  private async drawNow() {
    if (!this.model || !this.isConnected) return;
    if (!this.viewer) {
      const { Viewer } = await import('./process-diagram-viewer');
      if (!this.isConnected) return;
      this.viewer = new Viewer(this.shadowRoot ?? this.attachShadow({ mode: 'open' }), this, this.words);
    }
    if (this.shown !== this.model) {
      await this.viewer.load(this.model);
      this.shown = this.model;
    }
    this.viewer.mark(this.current);
    this.viewer.fit(this.current[0]);
  }

  private readonly onKey = (event: KeyboardEvent) => {
    const action = KEYS[event.key];
    if (action && this.viewer && !event.ctrlKey && !event.metaKey && !event.altKey) {
      action(this.viewer);
      event.preventDefault();
    }
  };
}

customElements.define('ntm-process-diagram', ProcessDiagram);
