import { describe, expect, it } from '@jest/globals';
import { readHolidayNotice } from '../../../shared/kernel/calendar/read-holiday-notice';
import { publishedYears } from '../../../shared/kernel/calendar/holiday-years';

const notice2026 = `各省、自治区、直辖市人民政府：
经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。`;

describe('the State Council’s notice, pasted', () => {
  it('becomes the year that the product has built in', () => {
    const { holidays, workDays } = readHolidayNotice(2026, notice2026);
    const built = publishedYears.find(({ year }) => year === 2026);
    expect(holidays).toEqual(built?.holidays);
    expect([...workDays].sort()).toEqual(built?.workDays);
  });
  it('reads a rest across two months and one that begins in the year before', () => {
    expect(readHolidayNotice(2025, '二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。')).toEqual({ holidays: [{ name: '春节', from: '2025-01-28', to: '2025-02-04' }], workDays: ['2025-01-26', '2025-02-08'] });
    expect(readHolidayNotice(2023, '一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。')).toEqual({ holidays: [{ name: '元旦', from: '2022-12-31', to: '2023-01-02' }], workDays: [] });
    expect(readHolidayNotice(2024, '一、元旦：1月1日放假，与周末连休。')).toEqual({ holidays: [{ name: '元旦', from: '2024-01-01', to: '2024-01-01' }], workDays: [] });
  });
  it('leaves out what it cannot read', () => expect(readHolidayNotice(2026, '放假安排请见附件。')).toEqual({ holidays: [], workDays: [] }));
});
