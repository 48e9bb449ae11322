/// <reference types="@tarojs/taro" />

declare module '*.scss';

declare namespace NodeJS {
  interface ProcessEnv {
    /** weapp · alipay · h5, replaced at build time */
    TARO_ENV: 'weapp' | 'alipay' | 'h5';
    /** the court's server, replaced at build time */
    COURT_ORIGIN: string;
  }
}
