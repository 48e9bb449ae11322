import { useEffect, useState } from 'react';
import { Button } from './button';
import { copy } from './copy';

const pageWords = (): string => {
  const shown = [...document.querySelectorAll<HTMLElement>('main')].find((main) => main.offsetParent !== null);
  return shown?.innerText ?? '';
};

/** Reads the page, or one text of it, with the device's own voice, for those who see badly or read slowly. */
export const ReadAloud = ({ text, action = copy.readAloud }: { readonly text?: string; readonly action?: string }) => {
  const [reading, setReading] = useState(false);
  useEffect(() => () => window.speechSynthesis?.cancel(), []);
  if (typeof window.speechSynthesis === 'undefined') return null;
  const press = (): void => {
    window.speechSynthesis.cancel();
    if (reading) return setReading(false);
    const speech = new SpeechSynthesisUtterance(text ?? pageWords());
    speech.lang = 'zh-CN';
    speech.rate = 0.9;
    speech.onend = () => setReading(false);
    window.speechSynthesis.speak(speech);
    setReading(true);
  };
  return <Button kind='quiet' onPress={press}>{reading ? copy.stopReading : action}</Button>;
};
