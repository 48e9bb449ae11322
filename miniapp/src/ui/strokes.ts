export interface Pen { beginPath(): void; moveTo(x: number, y: number): void; lineTo(x: number, y: number): void; stroke(): void; fillRect(x: number, y: number, width: number, height: number): void; lineWidth: number; lineCap: string; lineJoin: string; strokeStyle: string | object; fillStyle: string | object; scale(x: number, y: number): void }

/** Paper and ink of a signature: white, dark blue-black, a steady line. */
export const preparePen = (pen: Pen, width: number, height: number, scale: number): void => {
  pen.scale(scale, scale);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  pen.lineWidth = 3.2;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.strokeStyle = '#14213d';
};

export const drawStroke = (pen: Pen, from: { x: number; y: number }, to: { x: number; y: number }): void => {
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  pen.lineTo(to.x, to.y);
  pen.stroke();
};
