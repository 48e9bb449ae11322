import { Component, type ReactNode } from 'react';
import { Box } from './box';
import { copy } from './copy';
import { Notice } from './notice';
import { Words } from './words';

interface Props { readonly children?: ReactNode }

/** A screen that fails says so, instead of going blank; what was typed is already kept. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Box className='page'><Box as='main' className='page-main'><Notice tone='danger' live><Words as='p'>{copy.screenFailed}</Words></Notice></Box></Box>;
  }
}
