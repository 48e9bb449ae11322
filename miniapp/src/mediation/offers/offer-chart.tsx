import { yuanText } from '@shared/kernel/money';
import { momentText } from '@shared/kernel/time';
import type { OpenOffer } from '@shared/mediation/offer-round';
import { Box } from '../../ui/box';
import { Words } from '../../ui/words';
import { copy } from '../pages/offers/copy';

/** The offers of an open round as bars that come nearer, each with its side, sum and time in words. */
export const OfferChart = ({ offers }: { readonly offers: readonly OpenOffer[] }) => {
  const most = Math.max(...offers.map(({ amountFen }) => amountFen));
  return (
    <Box as='ul' className='offers' label={copy.chart}>
      {offers.map(({ side, amountFen, note, at }) => (
        <Box as='li' key={at} className='offer'>
          <Box className='offer-line'><Words>{copy.sides[side]}</Words><Words className='money'>{yuanText(amountFen)}元</Words></Box>
          <Box className='offer-track'><Box className={`offer-bar offer-${side}`} style={{ width: `${Math.max(4, Math.round((amountFen / most) * 100))}%` }} /></Box>
          <Words className='quiet'>{note === undefined ? momentText(at) : `${momentText(at)}　${note}`}</Words>
        </Box>
      ))}
    </Box>
  );
};
