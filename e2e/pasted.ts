/** What Word, Google Docs and a web page put on the clipboard, shortened but with all their oddities. */

export const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head>
<body lang=DE><!--StartFragment-->
<h1><span style='mso-ascii-font-family:Calibri'>Aussaat kommt voran<o:p></o:p></span></h1>
<p class=MsoNormal>Das <b style='mso-bidi-font-weight:normal'>Ministerium</b> hat
am <span style='font-weight:bold'>Montag</span> in <i>Minsk</i> berichtet.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Weizen<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>Roggen<o:p></o:p></p>
<p class=MsoNormal><span><!--[if gte vml 1]><v:shape id="Bild_1"><v:imagedata src="file:///C:/x.png"/></v:shape><![endif]--><![if !vml]><img src="file:///C:/x.png"><![endif]></span></p>
<!--EndFragment--></body></html>`;

export const googleDocs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-8a1f"><h2 dir="ltr"><span style="font-weight:400;">Neue Linie</span></h2><p dir="ltr"><span style="font-weight:400;">Der </span><span style="font-weight:700;">Bus</span><span style="font-weight:400;"> ab </span><a href="https://www.google.com/url?q=https://bus.example/plan&amp;sa=D"><span style="text-decoration:underline;">morgen</span></a><span>.</span></p><br /><ul><li dir="ltr"><p dir="ltr" role="presentation"><span>Eins</span></p></li></ul></b><br class="Apple-interchange-newline">`;

export const webPage = `<meta charset='utf-8'><article><h3 style="font-weight: 600;">Wetter</h3><div class="ad"><script>alert(1)</script><iframe src="https://x"></iframe></div><p style="color: rgb(0, 0, 0);">Es bleibt <strong>kalt</strong>, <a href="javascript:alert(1)">mehr</a> <a href="/de/wetter">hier</a>.<br><br>Morgen Schnee.</p><blockquote><p>Es schneit.</p><p><cite>Der Dienst</cite></p></blockquote></article>`;
