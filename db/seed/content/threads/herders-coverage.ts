import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const herdersCoverage: SeedThread = {
  key: "herders-coverage",
  team: "TT-ACTUARY",
  kind: "discussion",
  title: "牧民自愿参保养老保险：缴费断档怎么计入预测？",
  language: "zh",
  tags: ["D10", "D3", "D2"],
  messages: [
    {
      author: slots.bangkokActuary,
      daysAgo: 38.92,
      language: "zh",
      text: "正在协助测算蒙古牧民参加养老保险的方案，卡在一个老问题上：自愿参保的断档率。现有约二十八万牧民，登记参保七万八千人，但连续缴费满三年的不到一半，遇到雪灾的年份缴费人数会骤降六成。如果沿用城镇职工的缴费密度假设（百分之九十以上），负债会被明显高估，同时把待遇水平说得太好听；如果按实际密度百分之四十三计算，将来多数人拿不到最低待遇。各位在预测中一般怎样处理这种“时断时续”的人群？",
    },
    {
      author: slots.beijingPensions,
      daysAgo: 38.4,
      language: "zh",
      text: [
        "我们做城乡居民养老保险测算时的做法，是把参保人分成三类而不是取一个平均数：稳定缴费者、灾年中断者、只缴最低年限者。三类人的缴费年限、退休年龄和死亡率都不一样，平均之后什么都看不见。数据不够的话，可以抽两千份缴费记录做一个简单的状态转移表：",
        "",
        "- 缴费 → 中断：每年约百分之二十二",
        "- 中断 → 恢复：每年约百分之三十五",
        "- 连续中断三年后恢复：不足百分之八",
        "",
        "最后一行最关键，三年是分水岭，政策应当赶在第三年之前介入。",
      ].join("\n"),
    },
    {
      author: slots.ulaanbaatarProtection,
      daysAgo: 37.85,
      language: "en",
      text: "I can add what it looks like from the steppe. Herders do not “drop out”; they pay once a year, in the cashmere weeks, when there is cash. A system that counts months sees eleven gaps and one payment. Since the fund allowed one annual payment through the district livestock census, continuity rose from 44 to 58 per cent with no subsidy at all. Please make the payment calendar an explicit assumption: otherwise the model will blame people for what is a form design issue.",
    },
    {
      author: slots.bangkokActuary,
      daysAgo: 36.77,
      language: "zh",
      text: [
        "这个提醒很重要。我把缴费日历改成“一年一次、羊绒季”之后，转移表完全变了：所谓中断里有六成只是晚缴。重新测算的结果如下。",
        "",
        "| 情景 | 缴费密度 | 平均替代率 | 2050年财政补助占GDP |",
        "|---|---|---|---|",
        "| 按月缴费 | 43% | 19% | 0.31% |",
        "| 年缴 | 58% | 26% | 0.24% |",
        "| 年缴加灾年补贴 | 71% | 32% | 0.27% |",
        "",
        "第三种情景是灾年由财政代缴最低额。有意思的是，它比现状还省钱，因为将来需要社会救助的老人少了。",
      ].join("\n"),
    },
    {
      author: slots.moscowProtection,
      daysAgo: 36.02,
      language: "ru",
      text: "Осторожно с третьим сценарием: если бюджет платит взнос в годы стихийных бедствий, надо заранее определить, кто и по какому признаку объявляет такой год. В одной из стран нашего субрегиона похожее правило для фермеров превратило «исключительный» год в обычный: за девять лет помощь объявляли семь раз. Мы привязали выплату к внешнему показателю — падежу скота выше 12 % по данным ветеринарной службы. Споров стало меньше, а стоимость предсказуемее.",
    },
    {
      author: slots.beijingPensions,
      daysAgo: 34.66,
      language: "zh",
      text: "同意用客观指标触发。再补一个精算上的注意点：触发指标与缴费基数是相关的。雪灾之年牲畜价格先跌后涨，第二年缴费能力的恢复比想象的快，如果模型把两者当作独立变量，会高估补贴的长期成本。建议做一次简单的联合模拟，哪怕只用过去二十年的牲畜普查数据。另外，第202号建议书强调的是人人享有基本收入保障，自愿缴费再怎么优化也覆盖不了最穷的两成牧户，报告里应当同时测算一个不靠缴费的老年津贴，让决策者把两条路放在一起比较。",
    },
    {
      author: slots.bangkokActuary,
      daysAgo: 31.48,
      language: "zh",
      text: "联合模拟做完了，补贴的长期成本从占GDP的百分之零点二七降到零点二五，与判断一致。非缴费型老年津贴也算了：六十五岁以上、每月相当于最低生活标准的百分之五十、家计调查后领取，初期约占GDP的百分之零点四，之后缓慢上升。部里的第一反应是“太贵”，但看到它与现行分散的七项补助合计相差不多以后，愿意继续谈。报告初稿本周放进团队文件，附完整假设表，欢迎对死亡率和贴现率部分提出批评。",
    },
  ],
};
