export const copy = { title: '送达给我的文书', empty: '还没有送达给您的文书。收到法院短信，请凭送达码查收。', byCode: '凭送达码查收', unread: (days: number) => `${days}天没有打开` };
