/**
 * The basic courts of Shaanxi by the codes of 2018 (法〔2015〕137号, 法〔2018〕335号; article 13: a code stays after a division is renamed).
 * Only 陕0702 is confirmed one by one; places are shown with the court's code so that a renamed one can be recognised.
 */
const places: Readonly<Record<string, string>> = {
  西安: '0102新城 0103碑林 0104莲湖 0111灞桥 0112未央 0113雁塔 0114阎良 0115临潼 0116长安 0122蓝田 0124周至 0125户县 0126高陵',
  铜川: '0202王益 0203印台 0204耀州 0222宜君',
  宝鸡: '0302渭滨 0303金台 0304陈仓 0322凤翔 0323岐山 0324扶风 0326眉县 0327陇县 0328千阳 0329麟游 0330凤县 0331太白',
  咸阳: '0402秦都 0403杨陵 0404渭城 0481兴平 0422三原 0423泾阳 0424乾县 0425礼泉 0426永寿 0427彬县 0428长武 0429旬邑 0430淳化 0431武功',
  渭南: '0502临渭 0581韩城 0582华阴 0521华县 0522潼关 0523大荔 0524合阳 0525澄城 0526蒲城 0527白水 0528富平',
  延安: '0602宝塔 0621延长 0622延川 0623子长 0624安塞 0625志丹 0626吴起 0627甘泉 0628富县 0629洛川 0630宜川 0631黄龙 0632黄陵',
  汉中: '0702汉台 0721南郑 0722城固 0723洋县 0724西乡 0725勉县 0726宁强 0727略阳 0728镇巴 0729留坝 0730佛坪',
  榆林: '0802榆阳 0821神木 0822府谷 0823横山 0824靖边 0825定边 0826绥德 0827米脂 0828佳县 0829吴堡 0830清涧 0831子洲',
  安康: '0902汉滨 0921汉阴 0922石泉 0923宁陕 0924紫阳 0925岚皋 0926平利 0927镇坪 0928旬阳 0929白河',
  商洛: '1002商州 1021洛南 1022丹凤 1023商南 1024山阳 1025镇安 1026柞水',
};

export interface BasicCourt { readonly code: string; readonly place: string; readonly city: string }

export const shaanxiCourts: readonly BasicCourt[] = Object.entries(places).flatMap(([city, list]) =>
  list.split(' ').map((entry) => ({ code: `陕${entry.slice(0, 4)}`, place: entry.slice(4), city })));

/** Where a place is that has no court in the list. */
export const ELSEWHERE = 'elsewhere';

export const courtAt = (code: string | undefined): BasicCourt | undefined => shaanxiCourts.find((court) => court.code === code);

/** "汉中市汉台法院（陕0702）" */
export const courtName = ({ code, place, city }: BasicCourt): string => `${city}市${place}法院（${code}）`;
