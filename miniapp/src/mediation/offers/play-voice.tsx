import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import { Words } from '../../ui/words';

/** Plays at once; mini-programs have no player to show. */
export const PlayVoice = ({ url, label }: { readonly url: string; readonly label: string; readonly text: string }) => {
  useEffect(() => {
    const sound = Taro.createInnerAudioContext();
    sound.src = url;
    sound.play();
    return () => sound.destroy();
  }, [url]);
  return <Words className='quiet' spoken='status'>{label}</Words>;
};
