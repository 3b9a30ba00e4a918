<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>core</name>
    <message>
        <source>Picture credit</source>
        <translation>图片署名</translation>
    </message>
    <message>
        <source>A picture&apos;s credit says who took it and that it was taken: 本报记者 李山 摄. This check finds credits at the end of captions, or alone, that lack the verb the house demands (摄, 供图 …) or that name nobody. A caption without any credit, agency and archive pictures and pictures given by an organisation are left alone.</source>
        <translation>图片署名要写明是谁、做了什么：本报记者 李山 摄。本项检查图说末尾或单独成段的署名，看是否缺少本报体例要求的动词（摄、供图……），是否没有写人名。完全没有署名的图说、通讯社图片、资料图片和单位提供的图片，一律不标。</translation>
    </message>
    <message>
        <source>The picture credit does not say what %1 did.</source>
        <translation>图片署名没写明%1做了什么。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>补上“%1”</translation>
    </message>
    <message>
        <source>The picture credit names nobody.</source>
        <translation>图片署名没有写人名。</translation>
    </message>
    <message>
        <source>Byline in another form</source>
        <translation>署名不一</translation>
    </message>
    <message>
        <source>Lead-ins (本报讯（记者 …）), byline lines (■ 本报记者 …) and credits (本报记者 … 摄) are read piece by piece: brackets, bullet, spaces, what parts the names, 本报 before the office. Each is compared with those of its kind in the issue. One is flagged when it differs from what the house demands or, where the house demands nothing, from a clear majority of at least three. Staff and agency pieces are never compared.</source>
        <translation>消息头（本报讯（记者 …））、署名行（■ 本报记者 …）和摄影署名（本报记者 … 摄）逐项拆开来看：括号、符号、空格、姓名间隔、职务前的“本报”。每一处都与本期同类相比。不合本报体例的要标出；本报体例没有规定的，与至少三处的明显多数不同才标出。通讯社稿与本报稿从不相比。</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>写作“%1”</translation>
    </message>
    <message>
        <source>This lead-in is written in another form than the others.</source>
        <translation>这处电头与其他的写法不同。</translation>
    </message>
    <message>
        <source>This byline is written in another form than the others.</source>
        <translation>这处署名与其他的写法不同。</translation>
    </message>
    <message>
        <source>This credit is written in another form than the others.</source>
        <translation>这处摄影署名与其他的写法不同。</translation>
    </message>
    <message>
        <source>Replace with “%1”</source>
        <translation>改为“%1”</translation>
    </message>
    <message>
        <source>Broken paragraph</source>
        <translation>断段</translation>
    </message>
    <message>
        <source>Finds a paragraph that the break of a column or frame cut in two: it ends without a final mark, in a comma or inside a quotation, the two pieces make a word where they meet, or the joined text reads more likely. Headings, by-lines, captions and a line that ends in a colon before a list are left alone.</source>
        <translation>找出被分栏或图框断成两截的段落：段末没有句末标点，停在逗号上或引号之内，断处两头拼得成词，或者接起来更通顺。标题、署名、图说，以及列举之前以冒号收尾的一行，不标。</translation>
    </message>
    <message>
        <source>A break seems to cut this paragraph in two.</source>
        <translation>像是断了段：两段接起来是一句完整的话。</translation>
    </message>
    <message>
        <source>Join the two paragraphs</source>
        <translation>两段接排</translation>
    </message>
    <message>
        <source>Uncertain role</source>
        <translation>体例存疑</translation>
    </message>
    <message>
        <source>Points at a block whose role was guessed with little certainty and whose next best role would treat it quite differently, as paragraph and headline do. A role that a person set is never doubted.</source>
        <translation>指出体例角色没有把握的段：第二种可能的角色与它处理起来大不相同，比如正文与主题。人工设定的角色从不怀疑。</translation>
    </message>
    <message>
        <source>The role of this block is uncertain.</source>
        <translation>这一段的体例角色没有把握。</translation>
    </message>
    <message>
        <source>Character twice</source>
        <translation>重字</translation>
    </message>
    <message>
        <source>A character that stands twice in a row by a slip, as in 产业链链. A language model decides: the text without the repeat must be clearly more likely. Words (刚刚, 看看, 高高兴兴), borders between words (商会会长), names (杨海海), measure words (一项项), figures, and what recurs alike in the story are left alone. A comma, colon or semicolon that stands twice is found too.</source>
        <translation>一个字误打了两遍，如“产业链链”。由语言模型判断：去掉重复的字，句子须明显更通顺。词（刚刚、看看、高高兴兴）、两词相接（商会会长）、人名（杨海海）、量词（一项项）、数字，以及稿中多次同样出现的，不标。逗号、冒号、分号重复的也会找出来。</translation>
    </message>
    <message>
        <source>This mark is never doubled</source>
        <translation>这个标点从不连用两个</translation>
    </message>
    <message>
        <source>Remove the repeat: “%1”</source>
        <translation>删去重复：“%1”</translation>
    </message>
    <message>
        <source>Keep two: “%1”</source>
        <translation>保留两个：“%1”</translation>
    </message>
    <message>
        <source>It stands in a series whose other items end in “%1” too</source>
        <translation>这里是一组并列，其余各项也以“%1”收尾</translation>
    </message>
    <message>
        <source>Write “%1”, as the series suggests</source>
        <translation>照这组并列，写作“%1”</translation>
    </message>
    <message>
        <source>“%1” is a word, but hardly fits here</source>
        <translation>“%1”虽是词，放在这里却不大通</translation>
    </message>
    <message>
        <source>“%1” is in no lexicon</source>
        <translation>“%1”不见于任何词典</translation>
    </message>
    <message>
        <source>Without the repeat the sentence is clearly more likely (+%1)</source>
        <translation>去掉重复的，句子明显更通顺（+%1）</translation>
    </message>
    <message>
        <source>It is no border between two words</source>
        <translation>这里不是两词相接</translation>
    </message>
    <message>
        <source>Nothing like it stands elsewhere in the story</source>
        <translation>稿中别处没有类似写法</translation>
    </message>
    <message>
        <source>Phrase twice</source>
        <translation>重句</translation>
    </message>
    <message>
        <source>Several words, a clause or a sentence that stands twice in a row, also across a comma or a full stop. Slogans and refrains (short clauses, cries, questions), what stands in quotation marks, and phrases that are counted off (一个问题一个问题地解决) are left alone.</source>
        <translation>几个词、一个分句或一整句接连出现两遍，中间隔着逗号或句号的也算。口号和反复咏叹（短句、呼喊、问句）、引号里的话，以及逐个计数的说法（一个问题一个问题地解决），不标。</translation>
    </message>
    <message>
        <source>%1 characters are repeated word for word</source>
        <translation>有%1字一字不差地重复</translation>
    </message>
    <message>
        <source>It is no cry, question or quotation, which may be repeated on purpose</source>
        <translation>不是可以有意重复的呼喊、问句或引语</translation>
    </message>
    <message>
        <source>Remove the repeat</source>
        <translation>删去重复</translation>
    </message>
    <message>
        <source>Word twice</source>
        <translation>重词</translation>
    </message>
    <message>
        <source>A word that stands twice in a row by a slip: 进行进行, 我们我们, the the. A language model decides: the text without the repeat must be clearly more likely. Reduplication that is grammar (一个一个, 讨论讨论, 哗啦哗啦), borders between words (支队支队长), and English that doubles by right (had had) are left alone.</source>
        <translation>一个词误打了两遍，如“进行进行”“我们我们”、the the。由语言模型判断：去掉重复的词，句子须明显更通顺。合乎语法的重叠（一个一个、讨论讨论、哗啦哗啦）、两词相接（支队支队长），以及英文中本可连用的（had had），不标。</translation>
    </message>
    <message>
        <source>It is none of the words that English doubles by right</source>
        <translation>它不是英文中本可连用的词</translation>
    </message>
    <message>
        <source>Nonstandard character</source>
        <translation>非规范字</translation>
    </message>
    <message>
        <source>Simplified Chinese is written with the 8,105 characters of the Table of General Standard Chinese Characters. This check finds characters outside it: traditional and variant forms (屆 for 届), look-alikes (釆 for 采), radicals and compatibility forms that copying from a PDF leaves, private-use, invisible and lost characters. What was meant is told by tables and by the word it makes. Characters of names and places and stories in traditional script are left alone.</source>
        <translation>简体中文用《通用规范汉字表》的8105字。本项检查找出表外的字：繁体字和异体字（“届”写成“屆”）、形近字（“采”写成“釆”）、从 PDF 复制时留下的部首字和兼容字，以及私用区字符、看不见的字符和丢失的字。本来是什么字，凭对照表和它能组成的词来判断。人名、地名用字和用繁体写的稿件，不标。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>A character was lost here before the text arrived (%1).</source>
        <translation>文本送到之前，这里已经丢了一个字（%1）。</translation>
    </message>
    <message>
        <source>This character (%1) exists in one font only; elsewhere it shows as a box.</source>
        <translation>这个字（%1）只在某一款字体里有，换了字体就成方框。</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands here.</source>
        <translation>这里有一个看不见的字符（%1）。</translation>
    </message>
    <message>
        <source>A control character (%1) stands here.</source>
        <translation>这里有一个控制字符（%1）。</translation>
    </message>
    <message>
        <source>This is a radical or a compatibility form (%1) that only looks like a character of the text.</source>
        <translation>这是部首字或兼容字（%1），只是看上去像正文用字。</translation>
    </message>
    <message>
        <source>“%1” is no standard character of simplified Chinese.</source>
        <translation>“%1”不是规范字。</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>英文拼写</translation>
    </message>
    <message>
        <source>Words in Latin letters that the dictionary does not know. In Chinese text a single foreign word is mostly a name or a loan, so it is flagged only when a dictionary word is one slip away. Acronyms, words with figures or mixed case, addresses, pinyin and names are left alone. Corrections are looked up when the finding is opened.</source>
        <translation>词典里没有的拉丁字母单词。中文稿里单个的外文词多是名称或借词，所以只在与某个词典词仅差一处时才标出。缩略语、带数字或大小写混用的词、网址、拼音和人名不标。打开疑点时才查找改法。</translation>
    </message>
    <message>
        <source>“%1” is in no dictionary.</source>
        <translation>词典里没有“%1”。</translation>
    </message>
    <message>
        <source>%1 is not a text file. Save the copy as plain text (UTF-8) and open it again.</source>
        <translation>%1 不是文本文件。请把稿子存为纯文本（UTF-8）再打开。</translation>
    </message>
    <message>
        <source>%1 has damaged characters: line %2, byte %3 is no %4. Ask for the file again, or save it anew as UTF-8.</source>
        <translation>%1 有损坏的字符：第%2行，第%3字节，不合 %4 编码。请重新索取文件，或另存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1 is empty: there is no text in it.</source>
        <translation>%1 是空的，里面没有文字。</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation>找不到 %1。请核对文件名和文件夹。</translation>
    </message>
    <message>
        <source>%1 is a folder. Open the files in it instead.</source>
        <translation>%1 是文件夹。请打开里面的文件。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. Ask for the right to read it, or have it copied to a folder of yours.</source>
        <translation>%1 打不开：%2。请申请读取权限，或请人复制到你自己的文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2.</source>
        <translation>%1 没能读完：%2。</translation>
    </message>
    <message>
        <source>“%1” holds nothing but spaces. Choose a file with text.</source>
        <translation>“%1”里只有空格。请选有文字的文件。</translation>
    </message>
    <message>
        <source>The Chinese language data is not installed: install the package %1.</source>
        <translation>没有安装中文语言数据：请安装软件包 %1。</translation>
    </message>
    <message>
        <source>The Chinese language data cannot be read: %1</source>
        <translation>中文语言数据无法读取：%1</translation>
    </message>
    <message>
        <source>There is no spelling dictionary for %1: install %2 and %3.</source>
        <translation>没有 %1 的拼写词典：请安装 %2 和 %3。</translation>
    </message>
    <message>
        <source>The table of standard characters is missing: install the package %1.</source>
        <translation>缺少规范字表：请安装软件包 %1。</translation>
    </message>
    <message>
        <source>The tables of traditional characters are missing: install the package %1.</source>
        <translation>缺少繁体字对照表：请安装软件包 %1。</translation>
    </message>
    <message>
        <source>The paragraph to be changed is no longer in the issue.</source>
        <translation>要改的段已经不在本期中。</translation>
    </message>
    <message>
        <source>The story to be changed is no longer in the issue.</source>
        <translation>要改的稿件已经不在本期中。</translation>
    </message>
    <message>
        <source>The text has changed since; the change no longer fits.</source>
        <translation>文字后来改过，这一改动已对不上。</translation>
    </message>
    <message>
        <source>The new paragraph is already in the issue.</source>
        <translation>新段已经在本期中。</translation>
    </message>
    <message>
        <source>The dismissal to be taken back is not there.</source>
        <translation>要收回的忽略并不存在。</translation>
    </message>
    <message>
        <source>The order of pages or stories has changed since; the change no longer fits.</source>
        <translation>版或稿件的次序后来改过，这一改动已对不上。</translation>
    </message>
    <message>
        <source>The value has changed since; the change no longer fits.</source>
        <translation>这个值后来改过，这一改动已对不上。</translation>
    </message>
    <message>
        <source>A stored change of the kind “%1” cannot be read.</source>
        <translation>一条“%1”类的改动记录无法读取。</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Lead-in</source>
        <translation>电头</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图说</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>摄影署名</translation>
    </message>
    <message>
        <source>Column title</source>
        <translation>栏题</translation>
    </message>
    <message>
        <source>Index title</source>
        <translation>导读栏题</translation>
    </message>
    <message>
        <source>Index entry</source>
        <translation>导读</translation>
    </message>
    <message>
        <source>Index page</source>
        <translation>导读版号</translation>
    </message>
    <message>
        <source>Jump line</source>
        <translation>下转/上接</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>报眉</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Every line was taken as running text, as asked for.</source>
        <translation>按要求，每一行都作正文。</translation>
    </message>
    <message>
        <source>Its place among its neighbours decides.</source>
        <translation>看它在前后各段中的位置而定。</translation>
    </message>
    <message>
        <source>It carries on the sentence of the line before.</source>
        <translation>承接上一行的句子。</translation>
    </message>
    <message>
        <source>It is only a few characters long.</source>
        <translation>只有几个字。</translation>
    </message>
    <message>
        <source>It is short.</source>
        <translation>很短。</translation>
    </message>
    <message>
        <source>It is as long as headings are.</source>
        <translation>长短与标题相当。</translation>
    </message>
    <message>
        <source>It is long.</source>
        <translation>很长。</translation>
    </message>
    <message>
        <source>It is as long as running text.</source>
        <translation>长短与正文相当。</translation>
    </message>
    <message>
        <source>It ends like a sentence.</source>
        <translation>像句子一样收尾。</translation>
    </message>
    <message>
        <source>It ends in an exclamation or question mark.</source>
        <translation>以叹号或问号收尾。</translation>
    </message>
    <message>
        <source>It does not end like a sentence.</source>
        <translation>不像句子那样收尾。</translation>
    </message>
    <message>
        <source>It ends in the middle of a sentence.</source>
        <translation>停在半句话上。</translation>
    </message>
    <message>
        <source>It ends in a colon.</source>
        <translation>以冒号收尾。</translation>
    </message>
    <message>
        <source>It ends with a word that needs another one after it.</source>
        <translation>末尾的词后面应当还有话。</translation>
    </message>
    <message>
        <source>It ends inside a quotation or bracket.</source>
        <translation>结束时引号或括号还没有收。</translation>
    </message>
    <message>
        <source>There is a full stop inside it.</source>
        <translation>中间有句号。</translation>
    </message>
    <message>
        <source>There is a comma in it.</source>
        <translation>中间有逗号。</translation>
    </message>
    <message>
        <source>It has several clauses.</source>
        <translation>有好几个分句。</translation>
    </message>
    <message>
        <source>Spaces part its halves, as in headings.</source>
        <translation>像标题那样，用空格隔成两半。</translation>
    </message>
    <message>
        <source>It starts with a mark that cannot start a line.</source>
        <translation>开头是不能放在行首的标点。</translation>
    </message>
    <message>
        <source>It starts with a small letter.</source>
        <translation>以小写字母开头。</translation>
    </message>
    <message>
        <source>It opens with the lead-in of an agency or of the staff.</source>
        <translation>开头是通讯社电头或本报消息头。</translation>
    </message>
    <message>
        <source>It is a lead-in and nothing else.</source>
        <translation>只有电头，没有别的。</translation>
    </message>
    <message>
        <source>It opens as running text does.</source>
        <translation>开头像正文。</translation>
    </message>
    <message>
        <source>It starts with a number.</source>
        <translation>以数字开头。</translation>
    </message>
    <message>
        <source>It ends as news headings end.</source>
        <translation>像新闻标题那样收尾。</translation>
    </message>
    <message>
        <source>It ends in 等, as decks do.</source>
        <translation>像副题那样以“等”收尾。</translation>
    </message>
    <message>
        <source>It opens with a dash, as decks do.</source>
        <translation>像副题那样以破折号开头。</translation>
    </message>
    <message>
        <source>All of it stands in brackets.</source>
        <translation>整行都在括号里。</translation>
    </message>
    <message>
        <source>It opens with a column title in brackets.</source>
        <translation>开头是括号里的栏题。</translation>
    </message>
    <message>
        <source>It has the shape of a by-line.</source>
        <translation>样子像署名。</translation>
    </message>
    <message>
        <source>It is a by-line in brackets.</source>
        <translation>是括号里的署名。</translation>
    </message>
    <message>
        <source>It is a name and nothing else.</source>
        <translation>只有一个人名。</translation>
    </message>
    <message>
        <source>It is a name and who that is.</source>
        <translation>只有人名和身份。</translation>
    </message>
    <message>
        <source>It opens as captions do.</source>
        <translation>开头像图说。</translation>
    </message>
    <message>
        <source>It says what the picture shows.</source>
        <translation>说明图上是什么。</translation>
    </message>
    <message>
        <source>It ends with the credit of a picture.</source>
        <translation>末尾是摄影署名。</translation>
    </message>
    <message>
        <source>It is the credit of a picture.</source>
        <translation>是摄影署名。</translation>
    </message>
    <message>
        <source>It is the title of an index.</source>
        <translation>是导读栏题。</translation>
    </message>
    <message>
        <source>It names a page and nothing else.</source>
        <translation>只写了一个版号。</translation>
    </message>
    <message>
        <source>It ends by naming a page.</source>
        <translation>末尾写了版号。</translation>
    </message>
    <message>
        <source>It sends the reader to another page.</source>
        <translation>请读者转看另一版。</translation>
    </message>
    <message>
        <source>It says on which page the story began.</source>
        <translation>写明稿件从哪一版转来。</translation>
    </message>
    <message>
        <source>It has what page heads have: date, page name or desk.</source>
        <translation>有报眉里的内容：日期、版名或编辑部门。</translation>
    </message>
    <message>
        <source>It looks like the title of a column.</source>
        <translation>像栏题。</translation>
    </message>
    <message>
        <source>There is no word in it.</source>
        <translation>里面没有文字。</translation>
    </message>
    <message>
        <source>It is indented like the paragraphs of this text.</source>
        <translation>像本文各段一样缩进。</translation>
    </message>
    <message>
        <source>It is not indented, though the paragraphs of this text are.</source>
        <translation>本文各段都缩进，这一段没有。</translation>
    </message>
    <message>
        <source>Other short lines of this page are built like it.</source>
        <translation>本版其他短行也是这种写法。</translation>
    </message>
    <message>
        <source>The credit of a picture follows it.</source>
        <translation>后面跟着摄影署名。</translation>
    </message>
    <message>
        <source>More empty lines than usual stand before it.</source>
        <translation>前面的空行比平常多。</translation>
    </message>
    <message>
        <source>Of the heading lines here it is most like a headline.</source>
        <translation>在这里的几行标题中，它最像主题。</translation>
    </message>
    <message>
        <source>It stands before the line that is most like a headline.</source>
        <translation>在最像主题的一行之前。</translation>
    </message>
    <message>
        <source>It stands after the line that is most like a headline.</source>
        <translation>在最像主题的一行之后。</translation>
    </message>
    <message>
        <source>The weights are no JSON object: %1</source>
        <translation>权重不是 JSON 对象：%1</translation>
    </message>
    <message>
        <source>The weights name “%1”, which is not known.</source>
        <translation>权重里有不认识的“%1”。</translation>
    </message>
    <message>
        <source>Record %1 cannot be read.</source>
        <translation>第%1条记录无法读取。</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). Keep the file as it is and go on with a copy of it made before.</source>
        <translation>“%1”已损坏（%2）。请原样保留此文件，改用之前的副本继续工作。</translation>
    </message>
    <message>
        <source>“%1” belongs to another program; it was not touched. Choose another file.</source>
        <translation>“%1”是别的程序的文件，没有改动。请另选文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Ask for the right to write there.</source>
        <translation>“%1”无法写入。请申请写入权限。</translation>
    </message>
    <message>
        <source>“%1” is being used by another program. It will be tried again.</source>
        <translation>另一个程序正在使用“%1”。稍后会再试。</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Make room; what is not stored yet is kept while the program runs and will be stored then.</source>
        <translation>“%1”所在的磁盘已满。请腾出空间；还没存下的内容在程序运行期间会保留，届时存入。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written (%2).</source>
        <translation>“%1”无法读写（%2）。</translation>
    </message>
    <message>
        <source>“%1” is on a network share (%2), where the newsroom could be damaged when two computers write. Choose a folder on a disk of this computer.</source>
        <translation>“%1”在网络共享（%2）上，两台电脑同时写入可能损坏编辑部资料库。请选本机磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place for the newsroom, or ask for the right to write there.</source>
        <translation>“%1”无法写入。请为编辑部资料库另选位置，或申请写入权限。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name the file of a newsroom.</source>
        <translation>“%1”是文件夹。请写明编辑部资料库的文件名。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Choose another place for the newsroom.</source>
        <translation>无法建立文件夹“%1”。请为编辑部资料库另选位置，或申请写入权限。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Ask for the right to read it.</source>
        <translation>“%1”无法读取。请申请读取权限。</translation>
    </message>
    <message>
        <source>“%1” is no newsroom of Galley; it was not touched. Choose another file.</source>
        <translation>“%1”不是校样的编辑部资料库，没有改动。请另选文件。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing. It was not touched; restore it from a copy.</source>
        <translation>“%1”已损坏，末尾缺失。没有改动；请用副本恢复。</translation>
    </message>
    <message>
        <source>There is no issue %1 in “%2”.</source>
        <translation>“%2”里没有%1这一期。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Galley; it was not touched. Install the newest version on this computer.</source>
        <translation>“%1”由更新版本的校样建立，没有改动。请在本机安装最新版本。</translation>
    </message>
    <message>
        <source>The received file is not in “%1”.</source>
        <translation>收到的文件不在“%1”中。</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2).</source>
        <translation>“%1”无法写入（%2）。</translation>
    </message>
    <message>
        <source>Issue %1 is in “%2” already; nothing was changed.</source>
        <translation>“%2”里已有%1这一期，没有任何改动。</translation>
    </message>
    <message>
        <source>“%1” is there already and was not touched. Choose another name.</source>
        <translation>“%1”已经存在，没有改动。请换一个文件名。</translation>
    </message>
    <message>
        <source>“%1” was not imported: %2 Ask for the file once more.</source>
        <translation>“%1”没有导入：%2请重新索取文件。</translation>
    </message>
    <message>
        <source>Record %1 is missing.</source>
        <translation>缺少第%1条记录。</translation>
    </message>
    <message>
        <source>Record %1 was changed after it was stored, or one before it was.</source>
        <translation>第%1条记录存下后被改过，或者它之前有记录被改过。</translation>
    </message>
    <message>
        <source>The received file “%1” is missing.</source>
        <translation>收到的文件“%1”不见了。</translation>
    </message>
    <message>
        <source>The received file “%1” was changed.</source>
        <translation>收到的文件“%1”被改过。</translation>
    </message>
    <message>
        <source>The end of the log is missing: %1 records were stored, %2 are there.</source>
        <translation>记录的末尾缺失：存过%1条，现有%2条。</translation>
    </message>
    <message>
        <source>Title or date in the list of issues was changed.</source>
        <translation>各期列表中的标题或日期被改过。</translation>
    </message>
    <message>
        <source>The text has changed; this fix no longer fits.</source>
        <translation>文字已改，这个改法已对不上。</translation>
    </message>
    <message>
        <source>The text has changed; there is nothing to dismiss.</source>
        <translation>文字已改，没有可忽略的疑点。</translation>
    </message>
    <message>
        <source>This finding is not dismissed.</source>
        <translation>这个疑点并没有被忽略。</translation>
    </message>
    <message>
        <source>“%1” is no size: write it as 1440x900.</source>
        <translation>“%1”不是尺寸：请写成 1440x900 这样。</translation>
    </message>
    <message>
        <source>There is no workspace “%1”; there is: read.</source>
        <translation>没有“%1”这个工作区，现有：read。</translation>
    </message>
    <message>
        <source>There is no theme “%1”; there are: light, dark.</source>
        <translation>没有“%1”这个主题，现有：light、dark。</translation>
    </message>
    <message>
        <source>There is no issue “%1” in the newsroom; “galleyctl list” shows them.</source>
        <translation>编辑部资料库里没有“%1”这一期；用“galleyctl list”可以列出各期。</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MB and is hardly one page&apos;s text. Open its parts one by one.</source>
        <translation>%1 超过 256 MB，不像是一个版的文本。请分成几部分逐个打开。</translation>
    </message>
    <message>
        <source>The paragraph&apos;s role has changed since; the change no longer fits.</source>
        <translation>这一段的体例角色后来改过，这一改动已对不上。</translation>
    </message>
    <message>
        <source>Editor&apos;s note label</source>
        <translation>编者按标签</translation>
    </message>
    <message>
        <source>Editor&apos;s note</source>
        <translation>编者按</translation>
    </message>
    <message>
        <source>It ends with a reporter&apos;s name.</source>
        <translation>末尾是记者姓名。</translation>
    </message>
    <message>
        <source>It is the label of an editor&apos;s note.</source>
        <translation>是编者按标签。</translation>
    </message>
    <message>
        <source>It opens with the label of an editor&apos;s note.</source>
        <translation>以编者按标签开头。</translation>
    </message>
    <message>
        <source>“%1” is the beginning of more than one issue&apos;s name. Give more of it.</source>
        <translation>不止一期的编号以“%1”开头。请多写几位。</translation>
    </message>
    <message>
        <source>The house “%1” wants a verb such as 摄 or 供图 after the name</source>
        <translation>本报体例“%1”要求姓名后写明“摄”“供图”一类的动词</translation>
    </message>
    <message>
        <source>The mark before the names differs; usual is “%1” (%2 of %3)</source>
        <translation>姓名前的符号不同，通常写作“%1”（%3处中有%2处）</translation>
    </message>
    <message>
        <source>The brackets differ; usual is “%1” (%2 of %3)</source>
        <translation>括号不同，通常写作“%1”（%3处中有%2处）</translation>
    </message>
    <message>
        <source>The space before the bracket differs; usual is “%1” (%2 of %3)</source>
        <translation>括号前的空格不同，通常写作“%1”（%3处中有%2处）</translation>
    </message>
    <message>
        <source>What parts office and name differs; usual is “%1” (%2 of %3)</source>
        <translation>职务与姓名之间的间隔不同，通常写作“%1”（%3处中有%2处）</translation>
    </message>
    <message>
        <source>What parts the names differs; usual is “%1” (%2 of %3)</source>
        <translation>几个姓名之间的间隔不同，通常写作“%1”（%3处中有%2处）</translation>
    </message>
    <message>
        <source>The space inside a short name differs; usual is “%1” (%2 of %3)</source>
        <translation>两字姓名中间的空格不同，通常写作“%1”（%3处中有%2处）</translation>
    </message>
    <message>
        <source>What parts name and verb differs; usual is “%1” (%2 of %3)</source>
        <translation>姓名与动词之间的间隔不同，通常写作“%1”（%3处中有%2处）</translation>
    </message>
    <message>
        <source>The paper&apos;s name before the office differs; usual is “%1” (%2 of %3)</source>
        <translation>职务前的报名不同，通常写作“%1”（%3处中有%2处）</translation>
    </message>
    <message>
        <source>The house demands another form</source>
        <translation>本报体例要求另一种写法</translation>
    </message>
    <message>
        <source>It ends in “%1”, in the middle of a sentence</source>
        <translation>本段停在“%1”，一句话还没说完</translation>
    </message>
    <message>
        <source>It ends in “%1”, without a final mark</source>
        <translation>本段停在“%1”，末尾没有句末标点</translation>
    </message>
    <message>
        <source>A quotation or bracket that opens in it closes in the next paragraph</source>
        <translation>本段开了引号或括号，到下一段才收</translation>
    </message>
    <message>
        <source>It ends inside an open quotation or bracket</source>
        <translation>本段结束时，引号或括号还没有收</translation>
    </message>
    <message>
        <source>It ends with “%1”, which needs something after it</source>
        <translation>本段停在“%1”，后面应当还有话</translation>
    </message>
    <message>
        <source>The next paragraph starts like the rest of a sentence</source>
        <translation>下一段的开头像是半句话</translation>
    </message>
    <message>
        <source>The next paragraph is only “%1”</source>
        <translation>下一段只有“%1”</translation>
    </message>
    <message>
        <source>The word “%1” lies across the break: %2 + %3</source>
        <translation>“%1”一词被断开：%2＋%3</translation>
    </message>
    <message>
        <source>The joined text is likelier than the two pieces (%1)</source>
        <translation>接起来比断成两段更通顺（%1）</translation>
    </message>
    <message>
        <source>The mark “%1” stands twice.</source>
        <translation>标点“%1”重复。</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>“%1”重复。</translation>
    </message>
    <message>
        <source>The same text stands twice in a row.</source>
        <translation>同样的文字接连出现两遍。</translation>
    </message>
    <message>
        <source>The word “%1” stands twice.</source>
        <translation>“%1”一词重复。</translation>
    </message>
    <message>
        <source>With “%1” it reads “%2”, a word</source>
        <translation>换成“%1”，就成了“%2”一词</translation>
    </message>
    <message>
        <source>The tables of variants give “%1” for it</source>
        <translation>异体字对照表上，它对应“%1”</translation>
    </message>
    <message>
        <source>Its clauses are of one length, as those of subheads are.</source>
        <translation>各分句长短相当，像小标题。</translation>
    </message>
    <message>
        <source>It is what columns are usually called.</source>
        <translation>栏目常用这样的名称。</translation>
    </message>
</context>
<context>
    <name>galley</name>
    <message>
        <source>Editorial review and layout proofing for newspapers</source>
        <translation>报纸的编辑审读与版面校对</translation>
    </message>
    <message>
        <source>Raw text of pages, to open as an issue.</source>
        <translation>各版的原始文本，打开为一期。</translation>
    </message>
    <message>
        <source>Open the sample issue.</source>
        <translation>打开样例。</translation>
    </message>
    <message>
        <source>Use this newsroom file.</source>
        <translation>使用这个编辑部资料库文件。</translation>
    </message>
    <message>
        <source>Draw the window into a picture once all is checked, and end.</source>
        <translation>检查完毕后把窗口画成图片，然后退出。</translation>
    </message>
    <message>
        <source>Workspace to show: read.</source>
        <translation>要显示的工作区：read。</translation>
    </message>
    <message>
        <source>Look of the picture: light or dark.</source>
        <translation>图片的外观：light 或 dark。</translation>
    </message>
    <message>
        <source>Size of the picture, as in 1366x768.</source>
        <translation>图片的尺寸，如 1366x768。</translation>
    </message>
    <message>
        <source>Language of the interface: zh_CN or en.</source>
        <translation>界面语言：zh_CN 或 en。</translation>
    </message>
</context>
<context>
    <name>galley::Articles</name>
    <message>
        <source>No story is open. Choose one in the issue, or open a file with Ctrl+O.</source>
        <translation>没有打开的稿件。在本期中选一篇，或按 Ctrl+O 打开文件。</translation>
    </message>
    <message>
        <source>&amp;Join with next paragraph</source>
        <translation>与下一段接排(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Split paragraph here</source>
        <translation>在此处分段(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Role…</source>
        <translation>体例角色(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Fixes at the caret…</source>
        <translation>光标处的改法(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>下一个标签(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>上一个标签(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>关闭标签(&amp;C)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无题</translation>
    </message>
    <message>
        <source>Story: %1</source>
        <translation>稿件：%1</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1字</translation>
    </message>
</context>
<context>
    <name>galley::Band</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>galley::BoundEdit</name>
    <message>
        <source>cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>galley::CaptionsPane</name>
    <message>
        <source>Picture %1</source>
        <translation>图片%1</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>图说</translation>
    </message>
    <message>
        <source>No captions in this issue. F2 in a story makes a paragraph one.</source>
        <translation>本期没有图说。在稿件中按 F2，可把一段设为图说。</translation>
    </message>
</context>
<context>
    <name>galley::CheckPage</name>
    <message>
        <source>About this check</source>
        <translation>关于此项检查</translation>
    </message>
    <message>
        <source>← Back to the finding  Esc</source>
        <translation>← 回到疑点  Esc</translation>
    </message>
    <message>
        <source>It flags</source>
        <translation>会标出</translation>
    </message>
    <message>
        <source>It leaves alone</source>
        <translation>不标出</translation>
    </message>
</context>
<context>
    <name>galley::DialogPrompts</name>
    <message>
        <source>Open text</source>
        <translation>打开文本</translation>
    </message>
    <message>
        <source>Text (*.txt *.text);;All files (*)</source>
        <translation>文本 (*.txt *.text);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>另存为文件</translation>
    </message>
</context>
<context>
    <name>galley::EntryCard</name>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
</context>
<context>
    <name>galley::Excerpts</name>
    <message>
        <source>Par. %1</source>
        <translation>第%1段</translation>
    </message>
    <message>
        <source>Par. %1, %2</source>
        <translation>第%1、%2段</translation>
    </message>
</context>
<context>
    <name>galley::FindingDetail</name>
    <message>
        <source>About this check →</source>
        <translation>关于此项检查 →</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>已忽略：%1</translation>
    </message>
</context>
<context>
    <name>galley::FindingsModel</name>
    <message>
        <source>Dismissed</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Must be settled</source>
        <translation>必须处理</translation>
    </message>
    <message>
        <source>Should be looked at</source>
        <translation>应当核对</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>体例</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4, %5</source>
        <translation>%1，%2：%3。%4，%5</translation>
    </message>
</context>
<context>
    <name>galley::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Filter by words or check</source>
        <translation>按文字或检查项筛选</translation>
    </message>
    <message>
        <source>The checks are being loaded …</source>
        <translation>正在载入检查项…</translation>
    </message>
    <message>
        <source>No match. Clear the filter: Esc</source>
        <translation>没有匹配。清除筛选 Esc</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>This story has no open findings. The issue has %1.</source>
        <translation>本稿没有未处理的疑点。本期还有%1处。</translation>
    </message>
    <message>
        <source>This page has no open findings. The issue has %1.</source>
        <translation>本版没有未处理的疑点。本期还有%1处。</translation>
    </message>
    <message>
        <source>No open findings. What no check can see is still to be read.</source>
        <translation>没有未处理的疑点。检查看不出的，仍须通读。</translation>
    </message>
    <message>
        <source>&amp;Apply first fix</source>
        <translation>采纳第一个改法(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dismiss with a reason…</source>
        <translation>忽略，注明理由(&amp;D)…</translation>
    </message>
    <message>
        <source>A&amp;bout this check</source>
        <translation>关于此项检查(&amp;B)</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>本稿</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>本版</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Group and filter</source>
        <translation>分组与筛选</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>筛选疑点</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>按等级</translation>
    </message>
    <message>
        <source>By check</source>
        <translation>按检查项</translation>
    </message>
    <message>
        <source>Show dismissed</source>
        <translation>显示已忽略的</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>全部检查项</translation>
    </message>
    <message>
        <source>%1 (not available on this computer)</source>
        <translation>%1（本机不可用）</translation>
    </message>
</context>
<context>
    <name>galley::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>疑点</translation>
    </message>
</context>
<context>
    <name>galley::FixList</name>
    <message>
        <source>Reason for dismissing</source>
        <translation>忽略的理由</translation>
    </message>
    <message>
        <source>Why is this right as it stands? Enter dismisses, Esc goes back</source>
        <translation>为什么原文不用改？Enter 忽略，Esc 返回</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新列为疑点</translation>
    </message>
    <message>
        <source>Leave as it is, with a reason</source>
        <translation>不改，注明理由</translation>
    </message>
</context>
<context>
    <name>galley::Header</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>date in the header, as QLocale writes it</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>%1个版</translation>
    </message>
</context>
<context>
    <name>galley::HelpWindow</name>
    <message>
        <source>Galley help</source>
        <translation>校样帮助</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Reading an issue</source>
        <translation>审读一期</translation>
    </message>
    <message>
        <source>Open the raw text of a page, drop it on the window, or paste it. It becomes stories whose paragraphs have roles; the file itself is never changed.</source>
        <translation>打开一个版的原始文本，拖进窗口或粘贴进来都可以。程序把它分成稿件，各段标上体例角色；文件本身绝不改动。</translation>
    </message>
    <message>
        <source>F8 goes to the next finding. In the list below, Enter applies the first fix and goes on; a digit applies the fix of that number; Ctrl+I leaves the text as it is, with a reason.</source>
        <translation>F8 到下一个疑点。在下方列表中，Enter 采纳第一个改法并前进；按数字键采纳相应的改法；Ctrl+I 不改原文，注明理由。</translation>
    </message>
    <message>
        <source>A, a filled square: must be settled. B, a diamond: should be looked at. C, a circle: style.</source>
        <translation>A，实心方块：必须处理。B，菱形：应当核对。C，圆圈：体例。</translation>
    </message>
    <message>
        <source>Nothing changes by itself, and everything can be undone in the order in which it was done. Every change is stored as it happens; there is nothing to save.</source>
        <translation>程序从不自行改稿，每一步都可按先后撤销。改动随时存下，不必另行保存。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>galley::IssueModel</name>
    <message>
        <source>Page</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Page %1 %2</source>
        <translation>第%1版 %2</translation>
    </message>
    <message>
        <source>%1, no open findings</source>
        <translation>%1，没有未处理的疑点</translation>
    </message>
    <message>
        <source>%1, open findings: A %2, B %3, C %4</source>
        <translation>%1，未处理的疑点：A级%2处，B级%3处，C级%4处</translation>
    </message>
    <message>
        <source>move story</source>
        <translation>移动稿件</translation>
    </message>
</context>
<context>
    <name>galley::IssuePane</name>
    <message>
        <source>Issue</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Filter by title or words</source>
        <translation>按标题或文字筛选</translation>
    </message>
    <message>
        <source>No copy yet. Drop files here, or Ctrl+O.</source>
        <translation>还没有来稿。把文件拖到这里，或 Ctrl+O。</translation>
    </message>
    <message>
        <source>No match. Clear the filter: Esc</source>
        <translation>没有匹配。清除筛选 Esc</translation>
    </message>
    <message>
        <source>Pages: %1 · Stories: %2</source>
        <translation>%1个版 · %2篇稿件</translation>
    </message>
</context>
<context>
    <name>galley::IssueView</name>
    <message>
        <source>Pages and stories</source>
        <translation>版与稿件</translation>
    </message>
</context>
<context>
    <name>galley::Logo</name>
    <message>
        <source>Galley</source>
        <translation>校样</translation>
    </message>
</context>
<context>
    <name>galley::LookChoice</name>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>放大文字(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Size of l&amp;ists</source>
        <translation>列表字号(&amp;I)</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>galley::NotesPane</name>
    <message>
        <source>Column title</source>
        <translation>栏题</translation>
    </message>
    <message>
        <source>Editor&apos;s note</source>
        <translation>编者按</translation>
    </message>
    <message>
        <source>Editor&apos;s notes and columns</source>
        <translation>编者按与栏题</translation>
    </message>
    <message>
        <source>No editor&apos;s notes in this issue. F2 in a story makes a paragraph one.</source>
        <translation>本期没有编者按。在稿件中按 F2，可把一段设为编者按。</translation>
    </message>
</context>
<context>
    <name>galley::Reviewer</name>
    <message>
        <source>fix “%1”</source>
        <translation>采纳“%1”</translation>
    </message>
    <message>
        <source>dismiss “%1”</source>
        <translation>忽略“%1”</translation>
    </message>
    <message>
        <source>reinstate “%1”</source>
        <translation>恢复“%1”</translation>
    </message>
</context>
<context>
    <name>galley::RoleMargin</name>
    <message>
        <source>Press F2 to choose another role.</source>
        <translation>按 F2 改选体例角色。</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>体例角色：%1</translation>
    </message>
</context>
<context>
    <name>galley::Session</name>
    <message>
        <source>Opening the newsroom …</source>
        <translation>正在打开编辑部资料库…</translation>
    </message>
    <message>
        <source>No newsroom</source>
        <translation>没有编辑部资料库</translation>
    </message>
    <message>
        <source>%1 Until then nothing can be opened but the sample.</source>
        <translation>%1在此之前只能打开样例。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading the language data …</source>
        <translation>正在载入语言数据…</translation>
    </message>
    <message>
        <source>Opening the issue …</source>
        <translation>正在打开本期…</translation>
    </message>
    <message>
        <source>Opening the sample …</source>
        <translation>正在打开样例…</translation>
    </message>
    <message>
        <source>No newsroom is open, so nothing could be recorded. Open one first.</source>
        <translation>没有打开编辑部资料库，改动无处可记。请先打开一个。</translation>
    </message>
    <message>
        <source>Reading the text …</source>
        <translation>正在读入文本…</translation>
    </message>
    <message>
        <source>Another issue was opened meanwhile; open the files once more.</source>
        <translation>其间已打开另一期，请重新打开这些文件。</translation>
    </message>
    <message>
        <source>add pages</source>
        <translation>添加版</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>%1 Your changes are kept and tried again every few seconds; do not close the window.</source>
        <translation>%1改动都还在，每隔几秒重试一次；请不要关闭窗口。</translation>
    </message>
    <message>
        <source>Files being read: %1</source>
        <translation>正在读入%1个文件</translation>
    </message>
</context>
<context>
    <name>galley::SeveritySign</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>galley::StartPage</name>
    <message>
        <source>Untitled issue</source>
        <translation>未命名的一期</translation>
    </message>
    <message>
        <source>No copy yet. Drop the text of a page here, or begin with one of these.</source>
        <translation>还没有来稿。把一个版的文本拖到这里，或从下面开始。</translation>
    </message>
    <message>
        <source>Open files …  Ctrl+O</source>
        <translation>打开文件…  Ctrl+O</translation>
    </message>
    <message>
        <source>Paste text as a new page  Ctrl+Shift+V</source>
        <translation>把文本粘贴为新版  Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Look at the sample issue</source>
        <translation>看看样例</translation>
    </message>
</context>
<context>
    <name>galley::StatusLine</name>
    <message>
        <source>Story: %L1 characters   Page: %L2</source>
        <translation>本稿：%L1字   本版：%L2字</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>galley::StoryEditor</name>
    <message>
        <source>Story</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>join</source>
        <translation>接排</translation>
    </message>
    <message>
        <source>split</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>role “%1”</source>
        <translation>体例角色“%1”</translation>
    </message>
    <message>
        <source>%1 more characters are not shown. Split the paragraph to read on.</source>
        <translation>还有%1字没有显示。分段后可继续读。</translation>
    </message>
</context>
<context>
    <name>galley::StoryTabs</name>
    <message>
        <source>Open stories</source>
        <translation>打开的稿件</translation>
    </message>
    <message>
        <source>Close story</source>
        <translation>关闭稿件</translation>
    </message>
    <message>
        <source>Close story (Ctrl+W)</source>
        <translation>关闭稿件（Ctrl+W）</translation>
    </message>
</context>
<context>
    <name>galley::TextBinding</name>
    <message>
        <source>typing</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>new paragraph</source>
        <translation>新段</translation>
    </message>
    <message>
        <source>deletion across paragraphs</source>
        <translation>跨段删除</translation>
    </message>
</context>
<context>
    <name>galley::Window</name>
    <message>
        <source>&amp;Story</source>
        <translation>稿件(&amp;S)</translation>
    </message>
    <message>
        <source>Move story &amp;up</source>
        <translation>稿件上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move story &amp;down</source>
        <translation>稿件下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste text as a new page</source>
        <translation>把文本粘贴为新版(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New issue</source>
        <translation>新建一期(&amp;N)</translation>
    </message>
    <message>
        <source>Open &amp;issue</source>
        <translation>打开一期(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Sample issue</source>
        <translation>样例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>下一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>上一窗格(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>疑点(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help and keys</source>
        <translation>帮助与按键(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>关于校样(&amp;A)</translation>
    </message>
    <message>
        <source>About Galley</source>
        <translation>关于校样</translation>
    </message>
    <message>
        <source>Galley %1
Editorial review and layout proofing for newspapers.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>校样 %1
报纸的编辑审读与版面校对。
自由软件，依 GNU 通用公共许可证第3版或更新版本发布。</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>下一个疑点(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>上一个疑点(&amp;P)</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>一校</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>审读(&amp;R)</translation>
    </message>
    <message>
        <source>Galley</source>
        <translation>校样</translation>
    </message>
    <message>
        <source>%1 — Galley</source>
        <translation>%1 — 校样</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the text of a page first.</source>
        <translation>剪贴板里没有文本。请先复制一个版的文本。</translation>
    </message>
</context>
<context>
    <name>galleyctl</name>
    <message>
        <source>left alone</source>
        <translation>不标出</translation>
    </message>
    <message>
        <source>flagged: %1</source>
        <translation>标出：%1</translation>
    </message>
    <message>
        <source>Explains each check, or only those named, with examples.</source>
        <translation>逐项说明检查内容并举例，也可只说明指定的几项。</translation>
    </message>
    <message>
        <source>There is no check “%1”; “galleyctl checks” lists them.</source>
        <translation>没有“%1”这项检查；用“galleyctl checks”可以列出各项。</translation>
    </message>
    <message>
        <source>%1  not available</source>
        <translation>%1  不可用</translation>
    </message>
    <message>
        <source>%1: must fix (A) %2, should check (B) %3, style (C) %4</source>
        <translation>%1：必须处理（A）%2处，应当核对（B）%3处，体例（C）%4处</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>A file is a page&apos;s raw text (issue), or each of its lines is a text of its own (lines).</source>
        <translation>文件是一个版的原始文本（issue），或者每行各是一段独立文本（lines）。</translation>
    </message>
    <message>
        <source>Only these checks, as listed by “galleyctl checks”.</source>
        <translation>只做这几项检查，名称见“galleyctl checks”。</translation>
    </message>
    <message>
        <source>Also facts that agree or cannot be checked.</source>
        <translation>相符的和无法核对的事实也列出。</translation>
    </message>
    <message>
        <source>Checks the sample issue that comes with the program.</source>
        <translation>检查程序自带的样例。</translation>
    </message>
    <message>
        <source>Checks issues of this newsroom: the arguments are then issues, not files.</source>
        <translation>检查这个编辑部资料库里的各期：参数是期，不是文件。</translation>
    </message>
    <message>
        <source>--as is issue or lines, not “%1”.</source>
        <translation>--as 只能是 issue 或 lines，不能是“%1”。</translation>
    </message>
    <message>
        <source>Name the files to check, or --sample.</source>
        <translation>请写明要检查的文件，或用 --sample。</translation>
    </message>
    <message>
        <source>Prints what is wrong with the text of files. Nothing is stored and your newsroom is not used.</source>
        <translation>列出文件文本中的疑点。什么也不存，也不动用你的编辑部资料库。</translation>
    </message>
    <message>
        <source>Prints this.</source>
        <translation>显示本说明。</translation>
    </message>
    <message>
        <source>The newsroom&apos;s file. Without it: your own.</source>
        <translation>编辑部资料库文件。不写则用你自己的。</translation>
    </message>
    <message>
        <source>For people (text) or for scripts (json).</source>
        <translation>给人看（text）或给脚本用（json）。</translation>
    </message>
    <message>
        <source>The day on which the paper appears.</source>
        <translation>报纸的出版日期。</translation>
    </message>
    <message>
        <source>See “galleyctl %1 --help”.</source>
        <translation>见“galleyctl %1 --help”。</translation>
    </message>
    <message>
        <source>--format is text or json, not “%1”.</source>
        <translation>--format 只能是 text 或 json，不能是“%1”。</translation>
    </message>
    <message>
        <source>--date is a day as in 2026-03-18, not “%1”.</source>
        <translation>--date 要写成 2026-03-18 这样的日期，不能是“%1”。</translation>
    </message>
    <message>
        <source>Puts files into the newsroom as a new issue, one page a file, and prints its id. The files themselves are kept as they are.</source>
        <translation>把文件作为新的一期存入编辑部资料库，每个文件一个版，并显示这一期的编号。文件本身原样保留。</translation>
    </message>
    <message>
        <source>What to call the issue. Without it: as the first file.</source>
        <translation>这一期的名称。不写则取第一个文件的名称。</translation>
    </message>
    <message>
        <source>Name the files to import.</source>
        <translation>请写明要导入的文件。</translation>
    </message>
    <message>
        <source>prints what is wrong with the text of files</source>
        <translation>列出文件文本中的疑点</translation>
    </message>
    <message>
        <source>explains what is checked, with examples</source>
        <translation>说明检查哪些内容，并举例</translation>
    </message>
    <message>
        <source>puts files into the newsroom as a new issue</source>
        <translation>把文件作为新的一期存入编辑部资料库</translation>
    </message>
    <message>
        <source>lists the newsroom&apos;s issues</source>
        <translation>列出编辑部资料库里的各期</translation>
    </message>
    <message>
        <source>prints an issue&apos;s text with the role of each paragraph</source>
        <translation>显示一期的文本和每段的体例角色</translation>
    </message>
    <message>
        <source>writes an issue with its whole history into one file</source>
        <translation>把一期连同全部历史写入一个文件</translation>
    </message>
    <message>
        <source>proves that no stored record was changed</source>
        <translation>验证存下的记录没有被改过</translation>
    </message>
    <message>
        <source>Galley reads a newspaper&apos;s text, questions it and keeps its history.</source>
        <translation>校样审读报纸文本，提出疑点，留存历史。</translation>
    </message>
    <message>
        <source>usage: galleyctl VERB [OPTIONS] [ARGUMENTS]</source>
        <translation>用法：galleyctl 命令 [选项] [参数]</translation>
    </message>
    <message>
        <source>“galleyctl VERB --help” lists the options of one. Examples:</source>
        <translation>“galleyctl 命令 --help”列出该命令的选项。例如：</translation>
    </message>
    <message>
        <source>Exit status: 0 nothing of severity A was found; 1 something was, or a log does not verify; 2 wrong usage or input that cannot be read.</source>
        <translation>退出状态：0 没有A级疑点；1 有A级疑点，或记录未通过验证；2 用法有误，或输入无法读取。</translation>
    </message>
    <message>
        <source>Say what to do; “galleyctl --help” lists the verbs.</source>
        <translation>请写明要做什么；“galleyctl --help”列出各个命令。</translation>
    </message>
    <message>
        <source>There is no verb “%1”; “galleyctl --help” lists them.</source>
        <translation>没有“%1”这个命令；“galleyctl --help”列出各个命令。</translation>
    </message>
    <message>
        <source>Lists the newsroom&apos;s issues, latest change first: id, date, time of the last change, number of records, title.</source>
        <translation>列出编辑部资料库里的各期，最近改动的在前：编号、日期、最后改动时间、记录数、标题。</translation>
    </message>
    <message>
        <source>Prints an issue&apos;s text with the role of each paragraph. ISSUE is an id, the beginning of one, or “latest”.</source>
        <translation>显示一期的文本和每段的体例角色。ISSUE 是编号、编号的开头几位，或“latest”。</translation>
    </message>
    <message>
        <source>Name one issue, or say “latest”.</source>
        <translation>请写明一期，或写“latest”。</translation>
    </message>
    <message>
        <source>%1: %2 records, as they were stored</source>
        <translation>%1：%2条记录，与存下时一致</translation>
    </message>
    <message>
        <source>%1: NOT as it was stored, from record %2 of %3 on: %4</source>
        <translation>%1：与存下时不一致，从第%2条记录起（共%3条）：%4</translation>
    </message>
    <message>
        <source>Hashes every stored record again and applies it, and looks whether the received files are unchanged: of all issues, of one, or of an exported file.</source>
        <translation>把存下的每条记录重新计算摘要并重放一遍，再看收到的文件有没有变动：可以是所有各期，也可以是一期或一个导出的文件。</translation>
    </message>
    <message>
        <source>Name one issue or one file at a time.</source>
        <translation>一次请只写一期或一个文件。</translation>
    </message>
    <message>
        <source>Writes an issue with its whole history and its received files into one file, for handing over, keeping and verifying.</source>
        <translation>把一期连同全部历史和收到的文件写入一个文件，供移交、留存和验证。</translation>
    </message>
    <message>
        <source>Name an issue (or say “latest”) and the file to write.</source>
        <translation>请写明一期（或写“latest”）和要写入的文件。</translation>
    </message>
</context>
</TS>
