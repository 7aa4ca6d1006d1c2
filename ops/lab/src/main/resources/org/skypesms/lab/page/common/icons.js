const outlines = {
  send: 'M4 12 20 4l-5 16-3.5-6.5zM11.5 13.5 20 4',
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6 6 18',
  play: 'M8 5.5v13l10.5-6.5z',
  edit: 'M5 19h3.5L19 8.5 15.5 5 5 15.5zM13 7.5l3.5 3.5',
  sent: 'M5 12.5l4.5 4.5L19 7.5',
  read: 'M2.5 12.5 7 17l9-9.5M11.5 16.5l.5.5 9.5-9.5',
  sending: 'M12 4a8 8 0 1 0 0 16 8 8 0 1 0 0-16M12 8v4.5l3 1.5',
  theme: 'M12 4a8 8 0 1 0 8 8 6.3 6.3 0 0 1-8-8',
  chats: 'M5 5h14v10.5h-8L6.5 19v-3.5H5z',
  broker: 'M4 7h16M4 12h16M4 17h16M8 5v4M15 10v4M10 15v4',
  phones: 'M8 3.5h8a1.5 1.5 0 0 1 1.5 1.5v14a1.5 1.5 0 0 1-1.5 1.5H8A1.5 1.5 0 0 1 6.5 19V5A1.5 1.5 0 0 1 8 3.5M11 17.5h2',
  switch: 'M8 10l4-4 4 4M8 14l4 4 4-4',
};
const space = 'http://www.w3.org/2000/svg';

/** A drawing beside a text or a label; a screen reader passes it over. */
export function icon(name) {
  const svg = document.createElementNS(space, 'svg');
  const path = document.createElementNS(space, 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  path.setAttribute('d', outlines[name]);
  svg.append(path);
  return svg;
}
