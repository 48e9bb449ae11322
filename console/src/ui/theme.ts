import type { ThemeConfig } from 'antd';

/** The style sheet takes every transition from whoever wants no motion (a cut one made lists open off the screen, measured while they still moved); so nothing here may wait for one to end. */
const motion = typeof window === 'undefined' || !window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The tokens of the house; every text colour has a contrast of at least 4.5:1 on white and on the page. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0B4EA2', colorInfo: '#0B4EA2', colorLink: '#0B4EA2', colorSuccess: '#1B7F4B', colorWarning: '#9A5B00', colorError: '#B3261E',
    colorText: '#1F2329', colorTextSecondary: '#4E5969', colorTextTertiary: '#4E5969', colorTextQuaternary: '#5B6675', colorTextDescription: '#4E5969', colorTextPlaceholder: '#5B6675', colorTextDisabled: '#5B6675',
    colorBorder: '#A9B2BF', colorBorderSecondary: '#E5E8EF', colorSplit: '#E5E8EF', colorBgLayout: '#F5F7FA', colorWarningBg: '#FFF7E6', colorWarningBorder: '#E3C178', colorErrorBg: '#FDEEED', colorErrorBorder: '#E5A9A5', colorSuccessBg: '#E7F4EC', colorInfoBg: '#E8F0FA',
    borderRadius: 8, fontSize: 14, controlHeight: 36, lineHeight: 1.6, motion, motionDurationMid: '0.15s', motionDurationSlow: '0.2s',
    fontFamily: '"PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif',
  },
  components: {
    Layout: { siderBg: '#FFFFFF', headerBg: '#FFFFFF', bodyBg: '#F5F7FA' },
    Menu: { itemSelectedBg: '#E8F0FA', itemSelectedColor: '#0B4EA2', itemBorderRadius: 8 },
    Table: { headerBg: '#F5F7FA', headerColor: '#4E5969', rowHoverBg: '#F1F5FB', cellPaddingBlock: 10 },
    Card: { headerFontSize: 16 },
    Tabs: { titleFontSize: 15 },
  },
};
