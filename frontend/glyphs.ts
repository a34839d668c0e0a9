/** The portal's own pictures, 24 x 24, strokes only, in the colour of the text. `Glyph.java` names them. */
import '@vaadin/icon/vaadin-iconset.js';

const strokes: Record<string, string> = {
  tasks: '<path d="M4 6l1.5 1.5L8 5M4 12l1.5 1.5L8 11M4 18l1.5 1.5L8 17M11.5 6.5H20M11.5 12.5H20M11.5 18.5H20"/>',
  bell: '<path d="M6 17V10.5a6 6 0 0 1 12 0V17l1.5 1.5h-15zM10 21h4M12 4.5V3"/>',
  dossier: '<path d="M3 7.5A1.5 1.5 0 0 1 4.5 6H9l2 2.5h8.5A1.5 1.5 0 0 1 21 10v8a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18z"/><path d="M7 13h10M7 16h6"/>',
  council: '<circle cx="12" cy="7" r="2.75"/><path d="M7 19.5v-2.5a5 5 0 0 1 10 0v2.5z"/><circle cx="4.75" cy="10" r="1.75"/><circle cx="19.25" cy="10" r="1.75"/><path d="M2 18v-1a3 3 0 0 1 3.5-3M22 18v-1a3 3 0 0 0-3.5-3"/>',
  decision: '<path d="M6 3h9l4 4v7M6 3v18h6M15 3v4h4M9 9h4M9 12.5h6"/><circle cx="17" cy="17" r="2.75"/><path d="M15.5 19.5V23l1.5-1 1.5 1v-3.5"/>',
  people: '<circle cx="9" cy="8" r="3"/><path d="M3 20v-1.5a6 6 0 0 1 12 0V20M15.5 5.25a3 3 0 0 1 0 5.5M17.5 14a6 6 0 0 1 3.5 4.5V20"/>',
  round: '<path d="M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8M9 15.25l2 2 4-4"/>',
  calendar: '<path d="M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8M8 13.5h1M12 13.5h1M16 13.5h.5M8 17h1M12 17h1"/>',
  clock: '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>',
  person: '<circle cx="12" cy="8" r="3.5"/><path d="M5 20v-.5a7 7 0 0 1 14 0v.5"/>',
  'sign-out': '<path d="M14 4H5v16h9M10 12h10M16.5 8.5L20 12l-3.5 3.5"/>',
  language: '<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17"/>',
  check: '<path d="M5 12.5l4.5 4.5L19 7.5"/>',
  warning: '<path d="M12 4L2.5 20h19zM12 10v4.5M12 17v.5"/>',
  error: '<circle cx="12" cy="12" r="8.5"/><path d="M9 9l6 6M15 9l-6 6"/>',
  info: '<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5.5M12 7.5V8"/>',
  download: '<path d="M12 4v11M7.5 11L12 15.5l4.5-4.5M4.5 19.5h15"/>',
  upload: '<path d="M12 16V5M7.5 9L12 4.5 16.5 9M4.5 19.5h15"/>',
  file: '<path d="M6 3h8l4.5 4.5V21H6zM14 3v5h4.5M9 12.5h6M9 16.5h6"/>',
  image: '<path d="M3.5 5h17v14h-17zM3.5 16l5-5 5 5M12 14.5l3-3 5.5 5"/><circle cx="15.5" cy="8.5" r="1.25"/>',
  plus: '<path d="M12 5v14M5 12h14"/>',
  edit: '<path d="M4 20l1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5l3.5 3.5"/>',
  trash: '<path d="M4.5 7h15M9 7V4h6v3M6.5 7l1 13.5h9l1-13.5M10 11v6M14 11v6"/>',
  search: '<circle cx="10.5" cy="10.5" r="6"/><path d="M15 15l5.5 5.5"/>',
  eye: '<path d="M2.5 12C7 4.5 17 4.5 21.5 12 17 19.5 7 19.5 2.5 12z"/><circle cx="12" cy="12" r="2.75"/>',
  return: '<path d="M9 5L4 10l5 5M4 10h10a6 5 0 0 1 0 10h-3"/>',
  send: '<path d="M3.5 12L20.5 4l-5 16-4-6.5zM11.5 13.5L20.5 4"/>',
  lock: '<path d="M5.5 11h13v9.5h-13zM8 11V8a4 4 0 0 1 8 0v3M12 14.5V17"/>',
  village: '<path d="M3 20V11l5-4 5 4v9zM6.5 20v-4.5h3V20M13 20h8v-6.5L16.5 10 13 12.5"/>',
  diagram: '<path d="M3 9.5h5v5H3zM16 4.5h5v5h-5zM16 14.5h5v5h-5zM8 12h4M16 7h-4v10h4"/>',
  next: '<path d="M9 5l7 7-7 7"/>',
  previous: '<path d="M15 5l-7 7 7 7"/>',
  close: '<path d="M6 6l12 12M18 6L6 18"/>',
  print: '<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17M7 13.5h10v7H7z"/>',
  more: '<path d="M12 5.5v.5M12 12v.5M12 18.5v.5"/>',
};

const groups = Object.entries(strokes)
  .map(
    ([name, shapes]) =>
      `<g id="ntm:${name}" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${shapes}</g>`,
  )
  .join('');

const template = document.createElement('template');
template.innerHTML = `<vaadin-iconset name="ntm" size="24"><svg><defs>${groups}</defs></svg></vaadin-iconset>`;
document.head.appendChild(template.content);
