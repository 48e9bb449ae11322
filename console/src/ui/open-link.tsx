import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

/** The row's own link, for those who go from link to link; the rest of the row opens by a click too. */
export const OpenLink = ({ to, children }: { to: string; children: ReactNode }) => <Link className="figures" to={to}>{children}</Link>;
