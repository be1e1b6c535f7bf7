import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const brokenContributionYears: SeedThread = {
  key: "broken-contribution-years",
  team: "TT-ACTUARY",
  kind: "discussion",
  title: "最低缴费年限提高以后，断缴的人会不会更多？",
  language: "zh",
  tags: ["D3", "D10", "D2.1"],
  messages: [
    {
      author: slots.beijingPensions,
      daysAgo: 18.2,
      language: "zh",
      text: "按照已经公布的规定，职工按月领取基本养老金的最低缴费年限从2030年起由十五年逐步提高到二十年。地方同事担心的不是缴满十五年就停的人，而是干脆觉得“反正缴不够”的人。我手里有一个地级市灵活就业人员的脱敏数据，七年，大约三万人，中途断缴过的占百分之五十八。问题是：断缴的人里，有多少会回来？制度一变，这个比例还能不能用？",
    },
    {
      author: slots.bangkokActuary,
      daysAgo: 17.8,
      language: "zh",
      text: "先区分两种断缴。第一种是季节性的，每年二三月断、年底补，从年限上看几乎没有损失；第二种是换工作以后就没有再续。把断缴时长画成分布，通常会看到两个峰，一个在三到四个月，一个在二十四个月以上。混在一起算平均数，没有意义。",
    },
    {
      author: slots.beijingPensions,
      daysAgo: 17.3,
      language: "zh",
      text: "画了，果然是两个峰：四个月和三十一个月。第二个峰里的人，三分之二再也没有回来，平均已经缴了6.8年。",
    },
    {
      author: slots.ulaanbaatarProtection,
      daysAgo: 16.9,
      language: "en",
      text: "Same two peaks among our herders, one every spring, when cash is short before the combing of cashmere, and one after a bad winter. The second kind came back only when somebody rode to them. Letters and text messages did nothing that I could measure.",
    },
    {
      author: slots.bangkokActuary,
      daysAgo: 16.4,
      language: "zh",
      text: "那么新规的影响主要落在第二个峰。建议做一个简单的测算：假定已缴满八年以上的人回流率不变，八年以下的人回流率分别下降百分之十、三十和五十，看到2040年有多少人领不到按月的养老金。不要用模型去“预测”行为，用情景把政策的代价摆出来就可以了。",
    },
    {
      author: slots.genevaPlatforms,
      daysAgo: 15.8,
      language: "zh",
      text: "补充一个人群：平台从业者按月缴费最难，因为收入按天算。有的地方允许按日、按单预存，年底折算成月数，断缴明显减少。如果折算时“不足一个月的舍去”，一年会白白丢掉一两个月，年限提高到二十年以后，这一两个月就很要紧。舍去还是累计，办法里只差一个词。",
    },
    {
      author: slots.beijingPensions,
      daysAgo: 15.1,
      language: "zh",
      text: "核对过了，我们这个市正是“舍去”。七年累计下来，平均每人丢了5.3个月。已经建议改成按天累计，经办机构说系统改造要三个月，他们愿意。",
    },
    {
      author: slots.genevaMortality,
      daysAgo: 14.3,
      language: "en",
      text: "A small rule with a large effect. When you publish, show the median as well as the average: I suspect that a tenth of people lose a whole year and most lose weeks.",
    },
    {
      author: slots.beijingPensions,
      daysAgo: 6.2,
      language: "zh",
      text: "正是如此：中位数是3.0个月，最高的一成丢了十一个月以上，多半是骑手和装修工。情景测算也做完了，三种情景下领不到按月养老金的人相差近一倍，写进了给主管部门的简报，第一条建议就是按天累计，第二条是派人上门，第三条才是宣传。感谢各位，骑马上门这个例子也用上了。",
    },
  ],
};
