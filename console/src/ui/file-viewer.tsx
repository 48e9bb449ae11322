import { Alert, Button, Skeleton } from 'antd';
import { useState } from 'react';
import { copy } from './copy';
import { FileText } from './file-text';
import { scrollable } from './scrollable';

/** `preview`: what a browser can show of a file it cannot open (HEIC as JPEG, Word as its words). */
export interface Opened { url: string; contentType: string; name: string; sha256: string; preview?: { url: string; contentType: string } | undefined }

const Download = ({ file }: { file: Opened }) => <a href={file.url} download={file.name} target="_blank" rel="noreferrer">{copy.viewer.download}</a>;

const Picture = ({ file, url }: { file: Opened; url: string }) => {
  const [width, setWidth] = useState(100);
  const [turned, setTurned] = useState(0);
  return (
    <>
      <div className="viewer-bar">
        <span>{file.name}{url === file.url ? '' : copy.viewer.converted}</span>
        <span className="row" style={{ gap: 4, flexWrap: 'nowrap' }}>
          <Button size="small" onClick={() => setWidth((now) => Math.max(25, now - 25))}>{copy.viewer.zoomOut}</Button>
          <span className="figures" aria-live="polite">{width}%</span>
          <Button size="small" onClick={() => setWidth((now) => Math.min(400, now + 25))}>{copy.viewer.zoomIn}</Button>
          <Button size="small" onClick={() => setTurned((now) => (now + 90) % 360)}>{copy.viewer.turn}</Button>
          <Download file={file} />
        </span>
      </div>
      <section className="picture" {...scrollable} aria-label={file.name}><img src={url} alt={file.name} style={{ width: `${width}%`, transform: `rotate(${turned}deg)` }} /></section>
    </>
  );
};

const Paper = ({ file }: { file: Opened }) => {
  const words = file.preview?.contentType.startsWith('text/plain') === true ? file.preview.url : undefined;
  return (
    <>
      <div className="viewer-bar"><span>{file.name}</span><Download file={file} /></div>
      {/* The browser's own reader turns pages, zooms and rotates. */}
      {file.contentType === 'application/pdf' ? <iframe title={file.name} src={`${file.url}#navpanes=0&view=FitH`} />
        : words === undefined ? <p className="pad">{copy.viewer.cannotShow}</p> : <FileText key={words} url={words} name={file.name} />}
    </>
  );
};

/** Shows an image, a PDF or a Word document's words where it stands; anything else is offered for download. */
export const FileViewer = ({ file, error }: { file: Opened | undefined; error?: string | undefined }) => {
  if (error !== undefined) return <div className="viewer"><Alert type="error" showIcon title={error} style={{ margin: 16 }} /></div>;
  if (file === undefined) return <div className="viewer"><output className="block pad" aria-label={copy.viewer.loading}><Skeleton active /></output></div>;
  const picture = [file, file.preview].find((one) => one !== undefined && one.contentType.startsWith('image/') && one.contentType !== 'image/heic');
  return <div className="viewer">{picture === undefined ? <Paper file={file} /> : <Picture key={picture.url} file={file} url={picture.url} />}</div>;
};
