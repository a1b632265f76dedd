/**
 * Written for duizhao: how Hong Kong spells the characters of names (the usual spellings of its government, which mark no
 * tone and little else), by syllable; a character may stand under several.
 */
export const CANTONESE =
  'ah:亚阿 ai:艾 au:区欧 but:毕 cha:查 chai:柴齐 cham:湛沈岑 chan:陈灿赞镇振珍春 chang:郑张章曾 chau:周邹秋洲舟 cheng:郑程清贞青正 cheong:张昌祥 cheuk:卓 cheung:张章昌长祥 ' +
  'chi:志智致治芝之子池紫芷慈熙持驰 chik:直 chin:钱展前 ching:程清澄贞青静晴正精菁晶政呈 chiu:赵超照朝 cho:曹楚祖左 choi:蔡才彩财采再载 chor:楚初 chow:周邹 choy:蔡 chu:朱珠诸柱 chuen:全泉铨传川存 chui:徐崔翠 chun:镇振震俊骏进春晋秦真津准隽 chung:钟仲忠宗从松聪中 ' +
  'dick:迪 fai:辉晖 fan:范樊凡芬 fat:发法 fei:飞菲 fo:科 fok:霍 fong:方芳邝房 foo:傅符富 fook:福 fu:傅符富 fuk:福 fun:欢宽 fung:冯凤丰锋峰枫风逢 ' +
  'ha:夏霞 hak:克 hang:恒幸杏行 hau:孝厚浩 hay:熙 hei:希熙喜曦禧 heung:向香响 hin:轩宪显衍贤 hing:兴庆馨卿 ho:何浩豪贺荷河可好昊 hoi:海凯开恺 hok:学鹤 hon:汉翰韩瀚 hong:康项匡 hsia:夏 hui:许 hung:洪孔雄鸿红熊 ' +
  'in:然 ip:叶 ka:家嘉加佳 kai:启佳基继计 kam:金锦甘琴鉴 kan:简勤 kau:九球 kay:基 kee:基纪奇祺琪 kei:基纪奇祺琪麒 keung:强姜 ki:其祺琪基 kin:坚建健乾 king:景敬经琼劲 kit:杰洁 kiu:乔娇侨翘 ko:高 koo:顾古 kok:国觉郭 kong:江光港刚康 koon:官观 kuen:权娟 kui:驹居 kuk:谷 kun:冠观 kung:龚弓恭孔宫公 kwai:贵葵桂 kwan:关君均钧坤筠群 kwok:郭国 kwong:邝光广国 ' +
  'lai:黎赖丽励礼 lam:林蓝岚霖琳淋 lan:兰 lap:立 lau:刘柳流 law:罗 lee:李利 lei:李利 leung:梁良亮 li:李利理莉 lik:力 lim:林廉 lin:连莲练 ling:凌玲灵令岭龄苓 lit:列烈 liu:廖料 lo:卢罗劳路鲁露 loi:来 lok:乐洛骆 long:朗 look:陆 lou:卢 lui:吕雷 luk:陆 lun:伦麟邻 lung:龙隆 ' +
  'ma:马 mak:麦 man:文民敏曼万雯汶 mang:孟 mau:茂 mei:美媚微 miu:苗妙缪 mo:巫武毛慕 mok:莫 moon:满敏 mui:梅妹 muk:木穆 mun:敏民文 mung:蒙 ming:明铭鸣名 ' +
  'ng:吴伍吾 nga:雅娥 ngai:魏艺毅倪 ngan:颜银 ngo:傲 ngok:岳乐 nam:南楠 nang:能 ngar:雅 nin:年 ning:宁 nui:女 ' +
  'oi:爱 on:安 ou:区欧 pak:白百柏 pan:潘斌彬 pang:彭鹏 pat:毕 pau:鲍包 pik:碧壁 ping:平炳冰萍屏秉 pit:必 po:宝保波布步 pong:庞邦 poon:潘 pui:佩培贝沛 pun:潘本 ' +
  'sai:世西细 sam:心森岑深三 san:新辛珊山申伸 sau:修寿秀守 seung:常湘尚双 shan:珊山 shek:石 shing:成城盛胜声诚星升承 shiu:邵少兆肇韶 shou:寿 shuk:淑叔熟 shun:迅信顺纯淳舜 shum:沈岑 shuen:宣 si:施思司诗史师士斯时 sik:锡式 sim:沈 sin:冼单善先仙倩 sing:星成升声诚 sit:薛 siu:萧小少兆笑肖晓 so:苏素 suen:孙 sui:瑞穗萃水 suk:淑 sum:心森岑深 sun:新孙辛信纯顺 sung:宋崇 sze:施思诗司士史时 ' +
  'tai:戴大泰太提娣 tak:德得 tam:谭谈 tan:丹 tang:邓腾登 tat:达 tik:狄迪的 tim:添甜 tin:田天填 ting:丁庭婷廷亭定 tip:蝶 to:杜陶图涂桃道徒 tong:唐汤堂棠当 tou:杜 tsang:曾增 tse:谢 tseng:曾 tsim:詹 tsoi:蔡 tso:曹 tsui:徐崔翠 tsun:俊进 tsz:子芷紫慈 tuen:段端团 tuk:笃 tung:董东童同通冬栋统彤 ' +
  'wah:华 wai:韦惠慧伟威维卫怀蕙炜 wan:温尹云运允韵宏环 wing:永荣咏颖泳 wo:和禾 wong:王黄汪旺 woo:胡 wu:胡吴 wui:会 wun:垣 ' +
  'yam:任钦荫 yan:仁恩欣因殷甄人昕忻茵 yau:丘邱游有友佑尤柔 yee:宜怡仪意依义儿绮 yeung:杨洋扬阳 yi:怡仪意依宜伊 yik:亦益易奕翼 yim:严 yin:燕贤言然研妍衍 ying:英莹盈映迎瑛凝 yip:叶业 yiu:姚耀尧瑶遥饶 yu:余于如俞宇愉瑜雨儒茹裕 yue:余于宇愉瑜雨如 yuet:月悦越 ngor:娥 yuen:袁元阮远婉源圆苑缘 yui:锐蕊 yuk:玉旭育毓郁煜 yun:润恩 yung:容翁蓉勇融庸';
