import { useEffect, useState } from 'react';

/** The browser's own player, on the bytes themselves: a page may play nothing from elsewhere. The sender's text stands in for captions. */
export const PlayVoice = ({ url, label, text }: { readonly url: string; readonly label: string; readonly text: string }) => {
  const [sound, setSound] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let gone = false;
    void fetch(url).then((answer) => answer.blob()).then((blob) => {
      if (gone) return;
      made = URL.createObjectURL(blob);
      setSound(made);
    });
    return () => {
      gone = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [url]);
  return sound === undefined ? null : (
    <audio controls autoPlay src={sound} aria-label={label} className='voice'>
      <track kind='captions' srcLang='zh' label={label} src={`data:text/vtt;charset=utf-8,${encodeURIComponent(`WEBVTT\n\n00:00.000 --> 05:00.000\n${text}`)}`} />
    </audio>
  );
};
