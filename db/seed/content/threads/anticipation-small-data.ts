import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const anticipationSmallData: SeedThread = {
  key: "anticipation-small-data",
  team: "TT-SKILLS",
  kind: "discussion",
  title: "没有大数据也能做技能需求预测吗？三个小国的做法",
  language: "zh",
  tags: ["B3", "M2", "B8"],
  messages: [
    {
      author: slots.bangkokSkills,
      daysAgo: 11.7,
      language: "zh",
      text: "很多国家一开口就问“能不能用招聘网站的大数据做预测”。我去年在三个不到一千万人口的国家帮忙，网上招聘只覆盖首都的银行和电信，做出来的“热门技能”全是英语和办公软件，而真正缺人的是屠宰、冷链和水泵维修。想和各位讨论：数据少的时候，什么方法又便宜又站得住？",
    },
    {
      author: slots.beijingSkills,
      daysAgo: 11.1,
      language: "zh",
      text: "我的经验是先问“谁今年招不到人”，不问“五年后需要什么人”。前一个问题企业答得出来，后一个问题没有人答得出来。我们在一个地级市做过，走访六十家企业，每家只问三件事：最近三个月哪个岗位空缺超过三十天、开多少工资、最后怎么解决的。最有用的是第三问。一半的企业最后是“让老师傅多干两小时”，这说明缺的不是人，是愿意在这个工资下来的人。",
    },
    {
      author: slots.ammanSkills,
      daysAgo: 10.5,
      language: "ar",
      text: "تجربتنا في الأردن قريبة من هذه: كنا نجري مسحاً سنوياً من ثمانين سؤالاً، فيصل التقرير بعد أن تتغير السوق. استبدلناه بأربعة أسئلة كل ثلاثة أشهر عبر الهاتف لمئة وعشرين منشأة ثابتة. الدقة أقل، لكن وزارة التخطيط صارت تقرأه. وأهم ما تعلمناه أن نسأل رئيس الورشة لا مدير الموارد البشرية.",
    },
    {
      author: slots.bangkokSkills,
      daysAgo: 9.9,
      language: "zh",
      text: "安曼的同事说得对，问车间主任而不是人事经理，这一条我要写进手册。补充一个技巧：小国的信息常常在“卖设备的人”手里。冷库设备经销商最清楚下半年要装几台、装完谁来修。我们请了五家经销商坐在一起，两个小时得到的信息比一份三百页的报告还多。当然他们会夸大，所以要用海关进口数据核对。",
    },
    {
      author: slots.cairoSkills,
      daysAgo: 9.2,
      language: "ar",
      text: "استعملنا الحيلة نفسها مع مورّدي المضخات الشمسية، وسبق أن ناقشنا [كيف نتجنب تخريج فنيين لا تطلبهم السوق](thread:solar-skills-arab-region). أضيف تحذيراً واحداً: المورّد يعرف كم جهازاً سيبيع، ولا يعرف كم منها سيتعطل. فني التركيب مطلوب ثلاثة أشهر، أما فني الصيانة فمطلوب عشر سنوات. اسألوا عن قطع الغيار لا عن الأجهزة.",
    },
    {
      author: slots.portOfSpainSkills,
      daysAgo: 8.6,
      language: "en",
      text: "From islands of a hundred thousand people, where a “sample” is everyone: we hold one afternoon a year with eight buyers of labour, the two training schools and the union, and put three columns on the wall: cannot find, cannot keep, cannot pay. Most of what arrives as a skills shortage ends up in the second and third. That wall has saved us two courses nobody needed.",
    },
    {
      author: slots.beijingSkills,
      daysAgo: 8.1,
      language: "zh",
      text: "“招不到、留不住、付不起”三栏，概括得真好。我们一直说“招工难”，其实把三件事混在一起了。",
    },
    {
      author: slots.bangkokSkills,
      daysAgo: 7.3,
      language: "zh",
      text: [
        "整理一下，给数据少的国家一个最低配置：",
        "",
        "1. 每季度四个问题，固定一百家左右的单位，问车间主任；",
        "2. 每年一次“三栏墙”，雇主、工会、学校都到场；",
        "3. 设备进口和备件数据，只看五到八种关键设备；",
        "4. 毕业生六个月后打一次电话，问三句话。",
        "",
        "一年的费用，按我在两个国家的实际开支估计，大约是一个半专职人员加电话费。够不够，请各位挑毛病。",
      ].join("\n"),
    },
    {
      author: slots.skillsLead,
      daysAgo: 6.7,
      language: "en",
      text: "I would sign that. One thing is missing: who *decides* on the findings, and when? A forecast without a date on which courses open or close is literature. Tie the fourth quarter’s calls to the month in which schools set their intake.",
    },
    {
      author: slots.pretoriaSkills,
      daysAgo: 6.6,
      language: "en",
      text: "Could you send the four questions exactly as the callers read them out? English is fine.",
    },
    {
      author: slots.bangkokSkills,
      daysAgo: 6.3,
      language: "zh",
      text: "已经发到您的邮箱，一页，中英对照。第三问的英文请您帮忙改顺。",
    },
    {
      author: slots.bangkokSkills,
      daysAgo: 5.9,
      language: "zh",
      text: "非常关键，已经补上第五条：结果在学校确定招生计划之前一个月交给三方委员会，并写明建议增加、减少和停办的专业。其中“停办”最难写，我建议每年至少写一个，否则没有人相信这套东西。文稿放在[小数据技能预测手册](document:small-data-anticipation)，欢迎直接改。",
    },
  ],
};
