import { renderPdf } from '../../functions/platform/render-pdf';

/** Run as an ES module, the way the functions are deployed: how long the label with its barcode is. */
const { bytes } = await renderPdf({ court: '演示法院', title: '邮寄面单', number: '演示1号', demo: true, blocks: [{ kind: 'barcode', text: 'AB23CD45' }] });
process.stdout.write(`${Buffer.from(bytes).subarray(0, 5).toString()} ${bytes.byteLength}\n`);
