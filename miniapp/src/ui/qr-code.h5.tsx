import QRCode from 'qrcode';

/** Empty modules around the code, without which telephones do not find it. */
const QUIET = 4;

/** A QR code as one drawing; `label` is what a screen reader says of it. */
export const QrCode = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const path = Array.from({ length: modules.size * modules.size }, (_, at) => at)
    .filter((at) => modules.data[at] === 1).map((at) => `M${(at % modules.size) + QUIET} ${Math.floor(at / modules.size) + QUIET}h1v1h-1z`).join('');
  const side = modules.size + 2 * QUIET;
  return <svg className='qr-code' role='img' aria-label={label} viewBox={`0 0 ${side} ${side}`} shapeRendering='crispEdges'><rect width={side} height={side} fill='#fff' /><path d={path} fill='#000' /></svg>;
};
