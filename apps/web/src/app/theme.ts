import type { ThemeConfig } from 'antd';

const family =
  "'Noto Sans SC Variable', 'PingFang SC', 'Microsoft YaHei', 'Source Han Sans SC', sans-serif";

/** The same colours as in tokens.css; contrast on white is at least 4.5 for text and 3 for borders. */
const colour = {
  text: '#1C2430',
  secondary: '#4A5565',
  hint: '#66707F',
  border: '#7D8896',
  divider: '#D5DAE1',
  primary: '#1A4F8B',
  done: '#1B6E3C',
  waiting: '#7A4B00',
  refused: '#A8201A',
};

/** antd's own placeholder, disabled text and secondary text are too faint to read. */
export const theme: ThemeConfig = {
  token: {
    fontFamily: family,
    fontSize: 14,
    lineHeight: 22 / 14,
    borderRadius: 4,
    controlHeight: 34,
    motion: false,
    colorPrimary: colour.primary,
    colorLink: colour.primary,
    // A link beside other words is known by more than its colour.
    linkDecoration: 'underline',
    linkHoverDecoration: 'underline',
    colorLinkHover: '#123A68',
    colorLinkActive: '#123A68',
    colorSuccess: colour.done,
    colorWarning: colour.waiting,
    colorError: colour.refused,
    colorInfo: '#1F5FA8',
    colorText: colour.text,
    colorTextSecondary: colour.secondary,
    colorTextTertiary: colour.hint,
    colorTextQuaternary: colour.hint,
    colorTextDescription: colour.secondary,
    colorTextPlaceholder: colour.hint,
    colorTextDisabled: colour.hint,
    colorTextHeading: colour.text,
    colorBorder: colour.border,
    colorBorderSecondary: colour.divider,
    colorSplit: colour.divider,
    colorBgLayout: '#F4F6F8',
    controlOutline: 'transparent',
    boxShadow: '0 4px 16px rgb(28 36 48 / 14%)',
    boxShadowSecondary: '0 4px 16px rgb(28 36 48 / 14%)',
  },
  components: {
    Table: {
      headerBg: '#F4F6F8',
      headerColor: colour.secondary,
      headerSplitColor: 'transparent',
      rowHoverBg: '#F7F9FB',
      rowSelectedBg: '#E8F1FB',
      rowSelectedHoverBg: '#E8F1FB',
      cellPaddingBlockSM: 7,
      cellPaddingInlineSM: 12,
    },
    Button: { primaryShadow: 'none', defaultShadow: 'none', fontWeight: 500 },
    Select: { optionSelectedBg: '#E8F1FB' },
  },
};
