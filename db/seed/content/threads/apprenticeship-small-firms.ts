import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const apprenticeshipSmallFirms: SeedThread = {
  key: "apprenticeship-small-firms",
  team: "TT-SKILLS",
  kind: "discussion",
  title: "第208号建议书怎样落到小企业？学徒不是便宜的劳动力",
  language: "zh",
  tags: ["B2", "C1", "G1"],
  messages: [
    {
      author: slots.beijingSkills,
      daysAgo: 24.66,
      language: "zh",
      text: "第208号建议书把“优质学徒制”说得很完整：书面协议、报酬、社会保护、在岗与离岗相结合、认可的资格。问题是八成企业不足五十人，师傅自己就是生产骨干。某地调查了420家招收学徒的小企业，能说出培训计划的占31%，有人专门带教的占17%，学徒每周离岗学习平均不到三小时。企业的原话是“我出工资、出料、出师傅，学会了就走”。各位怎样看这个“为他人作嫁衣”的问题？",
    },
    {
      author: slots.bangkokSkills,
      daysAgo: 24.2,
      language: "zh",
      text: "先算清楚再谈道理。我们帮三十家汽修厂做过成本收益测算：第一年每名学徒净成本约合两个月工资，第二年基本持平，第三年企业净赚三个半月工资。也就是说，只要留满三年企业就不亏，问题出在第二年中间，学徒最容易被挖走的时候。后来行业协会设了一条规矩：第二年挖人，要向原厂补偿一笔固定费用，由协会代收代付。不是违约金，学徒本人分文不出。流失率从38%降到21%。",
    },
    {
      author: slots.cinterforSkills,
      daysAgo: 23.51,
      language: "es",
      text: "Pregunta desde Montevideo sobre esa compensación entre empresas: ¿no termina limitando la libertad de la persona aprendiz para irse? Aquí una regla parecida fue anulada porque el sector la usaba como lista negra. Lo que resistió fue otra cosa: un fondo sectorial que paga al taller formador al final de cada año cumplido, venga o no venga otro a contratar. Es más caro, pero nadie mira a la persona como propiedad.",
    },
    {
      author: slots.beijingSkills,
      daysAgo: 22.74,
      language: "zh",
      text: [
        "乌拉圭同事的担心有道理，补偿机制如果不小心就会变成变相的人身限制。我倾向于“按年度给培训企业付费”的思路，用失业保险基金或教育费附加来支付，标准与结果挂钩：",
        "",
        "| 条件 | 每名学徒每年 |",
        "|---|---:|",
        "| 签书面协议并参保 | 1,500元 |",
        "| 有带教师傅且经过培训 | 加2,000元 |",
        "| 取得资格证书 | 加2,500元 |",
        "",
        "试点一年，有协议的比例从44%升到83%，但“有带教师傅”一项造假最多，抽查时三分之一说不出学徒的名字。",
      ].join("\n"),
    },
    {
      author: slots.bangkokSkills,
      daysAgo: 21.39,
      language: "zh",
      text: "防造假可以简单一些：让学徒自己每月用手机答三道题，谁教你的、教了什么、这个月离岗学习了几天。不用长问卷，答案直接进入付费审核。我们试了两百人，回答率86%，与企业申报不一致的有27%，一打电话大部分就改过来了。还有一点不要忘记，学徒多数十五到十八岁，第138号和第182号公约的界限要写进协议模板，夜班和危险工序清单附在后面，让家长也签字知情。",
    },
    {
      author: slots.beijingSkills,
      daysAgo: 17.03,
      language: "zh",
      text: "三道题已经加进试点系统，首月回答率79%，最意外的发现是“没人教我”占了12%，而这些企业的材料全部合格。另外把危险工序清单附进协议以后，有家电镀厂主动把两名十七岁学徒调离了酸洗岗。小结一下目前的共识：按年度付费而不限制流动，付费与学徒本人反馈挂钩，未成年人保护写进模板，行业协会负责师傅培训。还没有共识的是报酬水平，企业希望不低于最低工资的60%即可，工会主张第二年起全额，我们准备各测算一版。",
    },
  ],
};
