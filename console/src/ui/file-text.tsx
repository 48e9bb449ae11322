import { Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { copy } from './copy';
import { scrollable } from './scrollable';

/** The words of a Word document; its looks are in the file itself. */
export const FileText = ({ url, name }: { url: string; name: string }) => {
  const [text, setText] = useState<string>();
  useEffect(() => {
    let gone = false;
    void fetch(url).then((answer) => (answer.ok ? answer.text() : copy.viewer.cannotShow), () => copy.viewer.cannotShow).then((words) => { if (!gone) setText(words); });
    return () => { gone = true; };
  }, [url]);
  if (text === undefined) return <output className="block pad" aria-label={copy.viewer.loading}><Skeleton active /></output>;
  return (
    <section className="picture pad" {...scrollable} aria-label={name}>
      <p className="weak">{copy.viewer.wordsOnly}</p>
      <p className="viewer-words">{text === '' ? copy.viewer.noWords : text}</p>
    </section>
  );
};
