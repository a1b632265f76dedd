/**
 * Written for duizhao: spellings of surnames that are neither pinyin nor Wade-Giles nor Cantonese of Hong Kong: Hokkien,
 * Teochew and Hakka of Taiwan and Southeast Asia, Macao, Korea, Vietnam, and old ones that families keep.
 */
export const SURNAME_SPELLINGS =
  'tan:陈 dang:邓 lim:林 ong:王 oei:黄 wee:黄 uy:黄 ng:黄 goh:吴 teo:张 tiu:张 chua:蔡 chuah:蔡 tsai:蔡 koh:许 kho:许 khaw:许 hsu:许徐 ang:洪 yeo:杨 yeoh:杨 tay:郑 tee:郑 sim:沈 loh:罗 low:刘 law:刘 lew:刘 chia:谢 seah:谢 chew:周 chiu:邱 khoo:邱 kuah:柯 kua:柯 kwek:郭 quek:郭 kuok:郭 toh:卓 tok:卓 phua:潘 phoon:潘 gan:颜 soh:苏 soo:苏 heng:王 lian:连 neo:梁 nio:梁 hoe:何 hor:何 yap:叶 yip:叶 iap:叶 chong:张钟庄 chung:钟郑 thong:汤 voon:温 foong:冯 pang:彭 lei:李 vong:黄 leong:梁 sou:苏 ho:何 chio:赵 kuan:关 ' +
  'lee:李 soong:宋 kung:孔 chiang:蒋江 sun:孙 koo:顾辜 moy:梅 tong:唐汤 tung:董 wang:王汪 hwang:黄 hwong:黄 kuo:郭 shen:沈 dung:董 kwan:关 pei:贝 yen:严阎 ' +
  'kim:金 park:朴 bak:朴 pak:朴 choi:崔 choe:崔 jung:郑丁 jeong:郑丁 kang:姜康 cho:曹赵 jo:曹赵 yoon:尹 yun:尹 jang:张 chang:张 han:韩 shin:申辛 seo:徐 suh:徐 kwon:权 hwang:黄 ahn:安 an:安 song:宋 ryu:柳刘 yoo:柳刘俞 yu:柳刘俞 hong:洪 jeon:全田 chun:全田 ko:高 moon:文 mun:文 yang:梁杨 son:孙 sohn:孙 bae:裴 pae:裴 baek:白 paek:白 heo:许 hur:许 nam:南 sim:沈 noh:卢 roh:卢 ro:卢 ha:河 ri:李 yi:李 rhee:李 min:闵 ban:潘 ' +
  'nguyen:阮 tran:陈 le:黎 pham:范 phan:潘 vu:武 vo:武 dang:邓 bui:裴 do:杜 ngo:吴 duong:杨 ly:李 truong:张 dinh:丁 hoang:黄 huynh:黄 luong:梁 trinh:郑';
