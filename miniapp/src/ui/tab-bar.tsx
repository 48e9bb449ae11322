import { go } from '../platform/navigate';
import { Box } from './box';
import { Button } from './button';
import { copy } from './copy';

const tabs = ['home', 'cases', 'profile'] as const;

/** The three main pages, on H5; mini-programs have their own bar. */
export const TabBar = ({ tab }: { readonly tab: (typeof tabs)[number] }) => (
  <Box as='nav' className='tab-bar' label={copy.tabs}>
    {tabs.map((name) => (
      <Button key={name} kind='plain' className={name === tab ? 'tab tab-on' : 'tab'} current={name === tab} onPress={() => go(`${name}/index`)}>{copy.tab[name]}</Button>
    ))}
  </Box>
);
