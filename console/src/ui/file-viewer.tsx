import { Alert, Button, Skeleton } from 'antd';
import { useState } from 'react';
import { copy } from './copy';
import { scrollable } from './scrollable';

export interface Opened { url: string; contentType: string; name: string; sha256: string }

const Picture = ({ file }: { file: Opened }) => {
  const [width, setWidth] = useState(100);
  const [turned, setTurned] = useState(0);
  return (
    <>
      <div className="viewer-bar">
        <span>{file.name}</span>
        <span className="row" style={{ gap: 4, flexWrap: 'nowrap' }}>
          <Button size="small" onClick={() => setWidth((now) => Math.max(25, now - 25))}>{copy.viewer.zoomOut}</Button>
          <span className="figures" aria-live="polite">{width}%</span>
          <Button size="small" onClick={() => setWidth((now) => Math.min(400, now + 25))}>{copy.viewer.zoomIn}</Button>
          <Button size="small" onClick={() => setTurned((now) => (now + 90) % 360)}>{copy.viewer.turn}</Button>
        </span>
      </div>
      <section className="picture" {...scrollable} aria-label={file.name}><img src={file.url} alt={file.name} style={{ width: `${width}%`, transform: `rotate(${turned}deg)` }} /></section>
    </>
  );
};

/** Shows an image or a PDF where it stands; anything else is offered for download. */
export const FileViewer = ({ file, error }: { file: Opened | undefined; error?: string | undefined }) => {
  if (error !== undefined) return <div className="viewer"><Alert type="error" showIcon title={error} style={{ margin: 16 }} /></div>;
  if (file === undefined) return <div className="viewer"><output className="block pad" aria-label={copy.viewer.loading}><Skeleton active /></output></div>;
  const isPicture = file.contentType.startsWith('image/') && file.contentType !== 'image/heic';
  return (
    <div className="viewer">
      {isPicture ? <Picture key={file.url} file={file} /> : (
        <>
          <div className="viewer-bar"><span>{file.name}</span><a href={file.url} download={file.name} target="_blank" rel="noreferrer">{copy.viewer.download}</a></div>
          {file.contentType === 'application/pdf' ? <iframe title={file.name} src={`${file.url}#navpanes=0&view=FitH`} /> : <p className="pad">{copy.viewer.cannotShow}</p>}
        </>
      )}
    </div>
  );
};
