import type { ReactNode } from 'react';

/** A label with what it labels below it. */
export const Field = ({ id, label, children }: { id: string; label: string; children: ReactNode }) => <div><label htmlFor={id}>{label}</label>{children}</div>;
