"""Makes the binary inputs of test-data/inputs: python3 test-data/inputs/make.py (Debian: python3-docx python3-reportlab)."""
from pathlib import Path
from docx import Document
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

HERE = Path(__file__).parent

ZH = dict(title='老灯塔重新开放', header='渡口博物馆通讯', page='第%d页',
    paragraphs=['老灯塔于2021年5月8日重新开放，当天来了340名客人。', '修缮用了两年，换掉了126级台阶中的58级。馆长林若青说，灯仍是1934年的那一盏，但如今用电点亮。'],
    items=['门票15元', '周二闭馆'], table=[['年份', '客人'], ['2021年', '12000人'], ['2022年', '18500人']],
    last='下一期将介绍旧邮局。')
EN = dict(title='The Old Lighthouse Opens Again', header='Ferry Museum Letter', page='Page %d',
    paragraphs=['The old lighthouse opened again on May 8, 2021, and 340 guests came on the first day.',
        'The repairs took two years and replaced 58 of its 126 steps. The lamp is still that of 1934, said Lin Ruoqing, who runs the museum, but it is lit by electricity now.'],
    items=['Tickets cost 15 yuan', 'Closed on Tuesdays'], table=[['Year', 'Guests'], ['2021', '12,000'], ['2022', '18,500']],
    last='The next issue will be about the old post office.')

def docx(text, name):
    document = Document()
    document.sections[0].header.paragraphs[0].text = text['header']
    document.add_heading(text['title'], 1)
    for paragraph in text['paragraphs']:
        document.add_paragraph(paragraph)
    for item in text['items']:
        document.add_paragraph(item, style='List Bullet')
    table = document.add_table(rows=0, cols=2)
    for row in text['table']:
        cells = table.add_row().cells
        for cell, value in zip(cells, row):
            cell.text = value
    document.add_paragraph(text['last'])
    document.save(HERE / name)

def pdf(text, name, font):
    body = ParagraphStyle('body', fontName=font, fontSize=11, leading=16, spaceAfter=8, wordWrap='CJK' if font != 'Times-Roman' else None)
    head = ParagraphStyle('head', parent=body, fontSize=18, leading=24)
    def furniture(canvas, document):
        canvas.setFont(font, 9)
        canvas.drawString(72, A4[1] - 40, text['header'])
        canvas.drawCentredString(A4[0] / 2, 30, text['page'] % document.page)
    table = Table(text['table'], colWidths=[160, 160], style=[('FONT', (0, 0), (-1, -1), font, 11)])
    story = [Paragraph(text['title'], head)]
    story += [Paragraph(paragraph, body) for paragraph in text['paragraphs']]
    story += [PageBreak()] + [Paragraph('• ' + item, body) for item in text['items']] + [Spacer(1, 12), table, PageBreak()]
    story += [Paragraph(text['last'], body)]
    SimpleDocTemplate(str(HERE / name), pagesize=A4, invariant=1).build(story, onFirstPage=furniture, onLaterPages=furniture)

pdfmetrics.registerFont(UnicodeCIDFont('STSong-Light'))
for text, language, font in ((ZH, 'zh', 'STSong-Light'), (EN, 'en', 'Times-Roman')):
    docx(text, f'lighthouse.{language}.docx')
    pdf(text, f'lighthouse.{language}.pdf', font)
