/** A text to try the page with, written for it. */
export const EXAMPLE_NAME = 'example.txt';

export const EXAMPLE = `青溪镇的旧邮局

2019年5月3日，青溪镇的旧邮局重新开门。这座两层小楼建于1932年，空置了将近二十年。镇政府拨款380万元修缮屋顶和门窗，楼上如今是图书室，藏书1.2万册。
馆长林若梅说，开馆第一个月就来了3600人，比预想的多一倍。“很多人是来找当年寄信的柜台的，”她说，“我们把它留下来了。”
邮局门前的老樟树没有动。

The Old Post Office of Qingxi

On 3 May 2019 the old post office of Qingxi opened its doors again. The two-storey house was built in 1932 and had stood empty for almost twenty years. The town paid 3.8 million yuan to repair the roof, the doors and the windows; upstairs there is now a library with 12,000 books.
In the first month 3,600 people came, twice as many as expected, said Lin Ruomei, who runs it. “Many of them look for the counter where they used to post their letters,” she said. “We have kept it.”
The library is open every day except Monday.

渡船恢复夜航

The night ferry is back
From 1 October 2020 the ferry between Qingxi and the east bank will run until 11 p.m. A ticket costs four yuan.
自2021年10月1日起，青溪至东岸的渡船将开到晚上11点。票价四元。
`;
