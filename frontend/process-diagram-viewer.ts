/** The part of `process-diagram.ts` that needs bpmn-js; loaded when the first diagram is shown. */
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import diagramCss from 'bpmn-js/dist/assets/diagram-js.css?inline';
import bpmnCss from 'bpmn-js/dist/assets/bpmn-js.css?inline';
import ownCss from './process-diagram.css?inline';

/** Below this scale the names of the steps cannot be read, so a part is shown instead of the whole. */
const READABLE = 0.42;
const COMFORTABLE = 0.8;
/** Free room around the whole, in units of the model. */
const MARGIN = 40;

export class Viewer {
  private readonly viewer: NavigatedViewer;
  private marked: string[] = [];

  constructor(root: ShadowRoot, host: HTMLElement, words: Record<string, string>) {
    root.innerHTML = `<style>${diagramCss}${bpmnCss}${ownCss}</style><div class="canvas"></div><div class="buttons"></div>`;
    const style = getComputedStyle(host);
    const ink = style.getPropertyValue('--lumo-body-text-color').trim() || '#1d2a24';
    const paper = style.getPropertyValue('--lumo-base-color').trim() || '#fff';
    const font = { fontFamily: style.fontFamily, fontSize: 12 };
    this.viewer = new NavigatedViewer({
      container: root.querySelector<HTMLElement>('.canvas')!,
      bpmnRenderer: { defaultFillColor: paper, defaultStrokeColor: ink, defaultLabelColor: ink },
      textRenderer: { defaultStyle: font, externalStyle: { ...font, fontSize: 11 } },
      zoomScroll: { enabled: false },
    } as any);
    this.button(root, '+', words.zoomIn, () => this.zoomBy(1.25));
    this.button(root, '−', words.zoomOut, () => this.zoomBy(0.8));
    this.button(root, '⤢', words.fit, () => this.fit());
  }

  async load(xml: string) {
    // The font decides where names break: wait until it is there.
    await document.fonts.ready;
    await this.viewer.importXML(xml);
    this.marked = [];
  }

  /** Marks the steps; what the model does not know is passed over. */
  mark(current: string[]) {
    this.marked.forEach((id) => this.canvas.removeMarker(id, 'current'));
    this.marked = current.filter((id) => !!this.registry.get(id));
    this.marked.forEach((id) => this.canvas.addMarker(id, 'current'));
  }

  /** Shows the whole, or, where that would be too small to read, the surroundings of a step. */
  fit(step?: string) {
    const { inner, outer } = this.canvas.viewbox();
    const whole = Math.min(outer.width / (inner.width + MARGIN), outer.height / (inner.height + MARGIN), 1);
    const shape = step && this.registry.get(step);
    const part = shape && whole < READABLE;
    const scale = part ? COMFORTABLE : whole;
    const centre = part ? shape : inner;
    this.canvas.viewbox({
      x: centre.x + centre.width / 2 - outer.width / scale / 2,
      y: centre.y + centre.height / 2 - outer.height / scale / 2,
      width: outer.width / scale,
      height: outer.height / scale,
    });
  }

  zoomBy(factor: number) {
    this.canvas.zoom(Math.min(4, Math.max(0.1, this.canvas.zoom() * factor)), 'auto');
  }

  scroll(dx: number, dy: number) {
    this.canvas.scroll({ dx, dy });
  }

  destroy() {
    this.viewer.destroy();
  }

  private get canvas(): any {
    return this.viewer.get('canvas');
  }

  private get registry(): any {
    return this.viewer.get('elementRegistry');
  }

  private button(root: ShadowRoot, sign: string, words: string, action: () => void) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.title = words ?? '';
    button.setAttribute('aria-label', words ?? sign);
    button.addEventListener('click', action);
    root.querySelector('.buttons')!.append(button);
  }
}
