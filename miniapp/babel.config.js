module.exports = {
  presets: [
    ['taro', {
      framework: 'react',
      ts: true,
      compiler: 'webpack5',
      useBuiltIns: false,
      targets: process.env.TARO_ENV === 'h5' ? { chrome: '80', safari: '13' } : { ios: '12', android: '7' },
    }],
  ],
};
