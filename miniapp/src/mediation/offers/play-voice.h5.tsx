/** The browser's own player; the sender's text stands in for captions. */
export const PlayVoice = ({ url, label, text }: { readonly url: string; readonly label: string; readonly text: string }) => (
  <audio controls autoPlay src={url} aria-label={label} className='voice'>
    <track kind='captions' srcLang='zh' label={label} src={`data:text/vtt;charset=utf-8,${encodeURIComponent(`WEBVTT\n\n00:00.000 --> 05:00.000\n${text}`)}`} />
  </audio>
);
