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
        <source>Points at a block whose role was guessed with little certainty and whose next best role would treat it quite differently, as paragraph and headline do; and at a kicker that the first paragraph says again, as it does a headline. A role that a person set is never doubted.</source>
        <translation>指出体例角色没有把握的段：第二种可能的角色与它处理起来大不相同，比如正文与主题；也指出首段又说了一遍、像主题的引题。人工设定的角色从不怀疑。</translation>
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
        <source>The program was built without its data “%1”.</source>
        <translation>程序构建时缺少数据文件“%1”。</translation>
    </message>
    <message>
        <source>The program&apos;s data “%1” is damaged at byte %2: %3</source>
        <translation>程序的数据文件“%1”在第 %2 字节处损坏：%3</translation>
    </message>
    <message>
        <source>In the program&apos;s data “%1” the entry “%2” is missing or wrong.</source>
        <translation>程序的数据文件“%1”中，“%2”一项缺失或有误。</translation>
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
        <source>This story has neither byline nor lead-in.</source>
        <translation>这篇稿件既没有署名，也没有电头。</translation>
    </message>
    <message>
        <source>%1 of %2 stories of this issue are signed at their head</source>
        <translation>本期%2篇稿件中有%1篇在篇首署名</translation>
    </message>
    <message>
        <source>The lead-in of %1 names neither place nor date.</source>
        <translation>%1电头没有地点，也没有日期。</translation>
    </message>
    <message>
        <source>The lead-in of %1 names no place.</source>
        <translation>%1电头没有地点。</translation>
    </message>
    <message>
        <source>The lead-in of %1 names no date.</source>
        <translation>%1电头没有日期。</translation>
    </message>
    <message>
        <source>%1 of %2 agency lead-ins of this issue name both</source>
        <translation>本期%2个通讯社电头中有%1个地点、日期齐全</translation>
    </message>
    <message>
        <source>Missing byline</source>
        <translation>缺署名</translation>
    </message>
    <message>
        <source>Finds a story with a headline that has no byline, lead-in or signature where at least three quarters of the issue&apos;s stories are signed at their head, and a lead-in of an agency that does not say from where or of which day the copy is. Column pieces, editor&apos;s notes, stories that carry on and short items go unsigned; “据新华社电” is copy that the desk has shortened.</source>
        <translation>本期至少四分之三的稿件在篇首署名时，找出有标题却没有署名、电头或文末署名的稿件；也找出没有写明地点或日期的通讯社电头。专栏稿、编者按、转版稿和短讯不署名；“据新华社电”是编辑删节过的稿件，不报。</translation>
    </message>
    <message>
        <source>Doubled mark</source>
        <translation>标点重复</translation>
    </message>
    <message>
        <source>Finds two marks where one belongs: the same twice (，， 。。 、、) or two that cannot follow each other (，。 ？，). Marks of tone such as ！！ and ？！, ellipses, dashes and what a quotation mark parts are left alone.</source>
        <translation>找出该用一个标点却用了两个的地方：同一标点重复（，， 。。 、、），或不能连用的两个标点（，。 ？，）。！！、？！等语气标点，省略号、破折号，以及被引号隔开的标点不报。</translation>
    </message>
    <message>
        <source>The mark stands here more than once.</source>
        <translation>此处标点重复。</translation>
    </message>
    <message>
        <source>These marks cannot follow each other.</source>
        <translation>这些标点不能连用。</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>保留“%1”</translation>
    </message>
    <message>
        <source>Ellipsis</source>
        <translation>省略号</translation>
    </message>
    <message>
        <source>In Chinese an ellipsis is six dots on two full widths (……). This check finds the other ways of writing it: three dots, three full stops, one or three of the half ellipses. Text in letters, rows of dots before a page number and twelve dots for a passage left out are left alone. Those of a story are one finding.</source>
        <translation>中文省略号为六个点，占两个字的位置（……）。找出其他写法：三个点、三个句号、半个或一个半省略号。外文、页码前的连点和表示整段省略的十二个点不报。同一稿件的合为一条。</translation>
    </message>
    <message>
        <source>This ellipsis is not written as …….</source>
        <translation>省略号没有写成“……”。</translation>
    </message>
    <message>
        <source>Write ……</source>
        <translation>改为“……”</translation>
    </message>
    <message>
        <source>There are %1 like it, shown here as one finding</source>
        <translation>同类共%1处，合为一条</translation>
    </message>
    <message>
        <source>Write …… in all %1 places</source>
        <translation>%1处都改为“……”</translation>
    </message>
    <message>
        <source>The brackets of this issue are half-width.</source>
        <translation>本期的括号用的是半角。</translation>
    </message>
    <message>
        <source>The quotation marks of this issue are half-width.</source>
        <translation>本期的引号用的是半角。</translation>
    </message>
    <message>
        <source>The commas, colons and stops of this issue are half-width.</source>
        <translation>本期的逗号、冒号、句末点号用的是半角。</translation>
    </message>
    <message>
        <source>Use the full-width form</source>
        <translation>改为全角</translation>
    </message>
    <message>
        <source>Use the full-width form in all %1 places</source>
        <translation>%1处都改为全角</translation>
    </message>
    <message>
        <source>Half-width marks</source>
        <translation>半角标点</translation>
    </message>
    <message>
        <source>Finds punctuation of ASCII that stands in Chinese text: , ; : ! ? ( ) and straight quotation marks, and the dot where a sentence ends. What a story has is one finding with all its places; where the whole issue writes so it is the paper&apos;s habit and one finding for all. Figures, times, addresses, code and text in letters are left alone.</source>
        <translation>找出中文里的半角标点：, ; : ! ? ( )、直引号，以及句末的小圆点。同一稿件的合为一条；全期都这样用，视为本报习惯，全期合为一条。数字、时间、网址、代码和外文不报。</translation>
    </message>
    <message>
        <source>A half-width mark stands in Chinese text.</source>
        <translation>中文里用了半角标点。</translation>
    </message>
    <message>
        <source>Missing full stop</source>
        <translation>缺句号</translation>
    </message>
    <message>
        <source>Finds a paragraph that reads like finished prose and ends without a full stop, where no break has cut it: that is a broken paragraph&apos;s. Lists, verses, lines that end in a colon, an address, a signature or a bracket are left alone, and so are stories of which most paragraphs end so.</source>
        <translation>找出意思完整、末尾却没有句号的段落。被断开的段落归“断段”，不在此报。列举、诗行，以冒号、网址、署名或括号收尾的行不报；多数段落都这样收尾的稿件也不报。</translation>
    </message>
    <message>
        <source>The paragraph ends in a comma.</source>
        <translation>段末是逗号。</translation>
    </message>
    <message>
        <source>The paragraph ends without a full stop.</source>
        <translation>段末没有句号。</translation>
    </message>
    <message>
        <source>End with “%1”</source>
        <translation>段末加“%1”</translation>
    </message>
    <message>
        <source>Marks not in pairs</source>
        <translation>标点不配对</translation>
    </message>
    <message>
        <source>Finds quotation marks, brackets and book-title marks without a partner, the wrong way round, or closed in the wrong order, over the whole story. A quotation may go on over paragraphs that each open with the mark, and close once at its end. Apostrophes, feet and inches and enumerations such as 1) are left alone, and so are half-width partners of full-width marks.</source>
        <translation>通查全篇，找出不成对、方向反了或先后交错的引号、括号和书名号。引文跨段时，每段开头用前引号，最后一段末尾用一次后引号，不报。撇号、英尺英寸、1)之类的序号，以及全角半角相配的不报。</translation>
    </message>
    <message>
        <source>“%1” is never closed; “%2” is missing.</source>
        <translation>“%1”没有收尾，缺“%2”。</translation>
    </message>
    <message>
        <source>A break cuts the sentence in which it opens; the rest of the paragraph may stand elsewhere</source>
        <translation>它所在的句子被断开，下文可能在别处</translation>
    </message>
    <message>
        <source>“%1” closes what was never opened.</source>
        <translation>“%1”前面没有与它配对的标点。</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删去“%1”</translation>
    </message>
    <message>
        <source>“%1” stands the wrong way round.</source>
        <translation>“%1”方向反了。</translation>
    </message>
    <message>
        <source>Turn “%1” into “%2”</source>
        <translation>“%1”改为“%2”</translation>
    </message>
    <message>
        <source>“%1” closes before what was opened inside it.</source>
        <translation>“%1”与里面的标点交错了。</translation>
    </message>
    <message>
        <source>The quotation goes on in this paragraph, which does not open with a quotation mark.</source>
        <translation>引文延续到本段，段首却没有前引号。</translation>
    </message>
    <message>
        <source>This caption belongs to no story.</source>
        <translation>这条图说不属于任何稿件。</translation>
    </message>
    <message>
        <source>It opens as captions do that leave who, where and when to their story</source>
        <translation>它的开头是依附于稿件的写法，没有交代人物、地点和时间</translation>
    </message>
    <message>
        <source>Caption without story</source>
        <translation>图说无稿</translation>
    </message>
    <message>
        <source>Finds a caption that stands by itself and opens as those do that explain the picture of a story (图为, 上图, Above:), but belongs to none. A picture with a headline, and a caption that says itself when it was taken, stand well alone.</source>
        <translation>找出单独成条、却以依附于稿件的写法开头（图为、上图、Above:）而又不属于任何稿件的图说。有标题的图片、自带时间的图说可以独立，不报。</translation>
    </message>
    <message>
        <source>This label has no editor&apos;s note under it.</source>
        <translation>标了编者按，下面却没有正文。</translation>
    </message>
    <message>
        <source>The editor&apos;s note runs into the story.</source>
        <translation>编者按与正文没有分开。</translation>
    </message>
    <message>
        <source>No byline, lead-in or heading says where the note ends</source>
        <translation>没有署名、电头或标题表明编者按到哪里结束</translation>
    </message>
    <message>
        <source>Finds the label of an editor&apos;s note without a note under it, and a note under a headline that runs into the story, so that the reader cannot see where it ends. A byline, a lead-in or a heading ends a note.</source>
        <translation>找出只有标签、没有正文的编者按，以及标题下与正文连在一起、读者看不出到哪里结束的编者按。署名、电头或标题可以把编者按与正文分开。</translation>
    </message>
    <message>
        <source>There is no text under this headline.</source>
        <translation>这个标题下面没有正文。</translation>
    </message>
    <message>
        <source>Empty story</source>
        <translation>有题无文</translation>
    </message>
    <message>
        <source>Finds a headline under which no text stands: copy that has not come, or a headline that was cut off from its story. Pictures with captions, indexes, references to another page and column titles are left alone.</source>
        <translation>找出下面没有正文的标题：稿件未到，或标题与稿件脱开。配图说的图片、导读、转版提示和栏题不报。</translation>
    </message>
    <message>
        <source>This story has no headline.</source>
        <translation>这篇稿件没有标题。</translation>
    </message>
    <message>
        <source>This story has a kicker or deck, and no headline.</source>
        <translation>这篇稿件只有引题或副题，没有主题。</translation>
    </message>
    <message>
        <source>Missing headline</source>
        <translation>缺标题</translation>
    </message>
    <message>
        <source>Finds a story without a headline: where the issue&apos;s other stories have one, or where a lead-in, byline, kicker or deck says that a story begins. Column titles head their items; stories that carry on from another page, notes of the editor, captions, indexes and very short notices are left alone.</source>
        <translation>找出没有标题的稿件：本期其他稿件都有标题，或电头、署名、引题、副题表明此处是一篇稿件的开头。栏题下的短讯、转版稿、编者按、图说、导读和很短的启事不报。</translation>
    </message>
    <message>
        <source>A story opens in the middle of it: “%1”</source>
        <translation>段中出现另一篇稿件的电头：“%1”</translation>
    </message>
    <message>
        <source>The indent of a paragraph stands in the middle of it</source>
        <translation>段中出现段首缩进</translation>
    </message>
    <message>
        <source>It begins with a byline: “%1”</source>
        <translation>段首是署名：“%1”</translation>
    </message>
    <message>
        <source>“%1” is built like the subheads of this story</source>
        <translation>“%1”与本稿的小标题写法相同</translation>
    </message>
    <message>
        <source>Split into two paragraphs</source>
        <translation>拆成两段</translation>
    </message>
    <message>
        <source>A headline seems to be stuck to its paragraph.</source>
        <translation>标题与正文连成一段。</translation>
    </message>
    <message>
        <source>Split off the headline</source>
        <translation>把标题拆出来</translation>
    </message>
    <message>
        <source>A byline seems to be stuck to its paragraph.</source>
        <translation>署名与正文连成一段。</translation>
    </message>
    <message>
        <source>Split off the byline</source>
        <translation>把署名拆出来</translation>
    </message>
    <message>
        <source>A subhead seems to be stuck to its paragraph.</source>
        <translation>小标题与正文连成一段。</translation>
    </message>
    <message>
        <source>Split off the subhead</source>
        <translation>把小标题拆出来</translation>
    </message>
    <message>
        <source>Two paragraphs seem to be run together.</source>
        <translation>两段连成了一段。</translation>
    </message>
    <message>
        <source>Run-on paragraphs</source>
        <translation>段落粘连</translation>
    </message>
    <message>
        <source>Finds two paragraphs that were glued into one: the lead-in of a story behind a finished sentence, the indent of a paragraph in the middle of one, and a headline, byline or subhead stuck to its paragraph; a subhead only where the story has others built alike. A quoted lead-in and “据新华社 …” are left alone.</source>
        <translation>找出粘在一起的两段：整句之后出现电头，段中出现段首缩进，标题、署名或小标题与正文连成一段（小标题须与本稿其他小标题写法相同）。引号里的电头和“据新华社……”不报。</translation>
    </message>
    <message>
        <source>%1 has damaged characters: line %2, byte %3 is no %4. Ask for the file again, or choose its character set to read it with the damage marked.</source>
        <translation>%1 有损坏的字符：第%2行，第%3字节，不合 %4 编码。请重新索取文件，或选定字符编码，带着损坏标记读入。</translation>
    </message>
    <message>
        <source>%1 mixes character sets: line %2 is UTF-8, others are %3. Save its parts anew as UTF-8, or choose one character set to read it with the damage marked.</source>
        <translation>%1 混用了字符编码：第%2行是 UTF-8，其他行是 %3。请把各部分另存为 UTF-8，或选定一种字符编码，带着损坏标记读入。</translation>
    </message>
    <message>
        <source>%1 cannot be read as “%2”: there is no such character set.</source>
        <translation>%1 不能按“%2”读入：没有这种字符编码。</translation>
    </message>
    <message>
        <source>Byte %1 is no %2 and stands as a replacement character.</source>
        <translation>第%1字节不合 %2 编码，以替换符代替。</translation>
    </message>
    <message>
        <source>Damaged characters replaced in the whole file: %1.</source>
        <translation>全文件共替换损坏字符%1处。</translation>
    </message>
    <message>
        <source>%1 holds more than %2 million characters and is hardly one issue. Open its parts one by one.</source>
        <translation>%1 超过%2百万字，不像一期报纸的稿件。请拆开逐个打开。</translation>
    </message>
    <message>
        <source>Tracked changes were taken as accepted: insertions %1, deletions %2, moves %3.</source>
        <translation>修订一律按接受处理：插入%1处，删除%2处，移动%3处。</translation>
    </message>
    <message>
        <source>Left out because it is set as hidden: places %1.</source>
        <translation>隐藏文字未取入：%1处。</translation>
    </message>
    <message>
        <source>Pictures left out: %1.</source>
        <translation>图片未取入：%1幅。</translation>
    </message>
    <message>
        <source>Charts, diagrams and files inside it left out: %1.</source>
        <translation>图表、示意图和嵌入文件未取入：%1个。</translation>
    </message>
    <message>
        <source>Phonetic guides above characters left out: %1.</source>
        <translation>字上注音未取入：%1处。</translation>
    </message>
    <message>
        <source>Automatic bullets or numbers of lists left out: %1.</source>
        <translation>列表的自动项目符号或编号未取入：%1处。</translation>
    </message>
    <message>
        <source>Automatic numbers written into the text: %1.</source>
        <translation>自动编号已写入正文：%1处。</translation>
    </message>
    <message>
        <source>Tables read row by row, with tabs between the cells: %1.</source>
        <translation>表格按行读入，单元格之间以制表符分隔：%1个。</translation>
    </message>
    <message>
        <source>Text boxes stand behind the paragraphs that they are anchored in.</source>
        <translation>文本框的文字排在其所锚定的段落之后。</translation>
    </message>
    <message>
        <source>Footnotes and endnotes stand behind the text.</source>
        <translation>脚注和尾注排在正文之后。</translation>
    </message>
    <message>
        <source>A comment by %1 is not part of the text: “%2”</source>
        <translation>%1的批注不属于正文：“%2”</translation>
    </message>
    <message>
        <source>Further comments, which are not part of the text: %1.</source>
        <translation>另有批注%1条，不属于正文。</translation>
    </message>
    <message>
        <source>A header or footer was left out: “%1”</source>
        <translation>页眉或页脚未取入：“%1”</translation>
    </message>
    <message>
        <source>%1 is a PDF, which does not keep the order of its text. Open the manuscript that it was made from.</source>
        <translation>%1 是 PDF，其中文字的先后次序没有保留。请打开制作它所用的原稿。</translation>
    </message>
    <message>
        <source>%1 is a picture. Galley reads text: open the manuscript that goes with it.</source>
        <translation>%1 是图片。校样只读文字，请打开与它相配的稿件。</translation>
    </message>
    <message>
        <source>%1 is sound or film. Galley reads text: open the manuscript that goes with it.</source>
        <translation>%1 是音频或视频。校样只读文字，请打开与它相配的稿件。</translation>
    </message>
    <message>
        <source>%1 is a packed file. Unpack it and open the files that were in it.</source>
        <translation>%1 是压缩包。请解压后打开其中的文件。</translation>
    </message>
    <message>
        <source>%1 is in an old office format (.doc, .wps, .xls, .ppt). Open it in Word, WPS or LibreOffice and save it as .docx.</source>
        <translation>%1 是旧版办公格式（.doc、.wps、.xls、.ppt）。请用 Word、WPS 或 LibreOffice 打开，另存为 .docx。</translation>
    </message>
    <message>
        <source>%1 is locked with a password. Open it where it was written, save it without the password, and open that.</source>
        <translation>%1 设有密码。请在原程序中打开，去掉密码另存后再打开。</translation>
    </message>
    <message>
        <source>%1 is a sheet, slides or a book. Galley reads manuscripts: save its text as .docx or plain text.</source>
        <translation>%1 是电子表格、演示文稿或电子书。校样只读稿件，请把文字存为 .docx 或纯文本。</translation>
    </message>
    <message>
        <source>%1 is a page of a layout program. Export its stories there as plain text or .docx and open those.</source>
        <translation>%1 是排版软件的版面文件。请在排版软件中把稿件导出为纯文本或 .docx 再打开。</translation>
    </message>
    <message>
        <source>%1 is a news message in XML (NewsML or NITF). Save its text from the agency&apos;s program and open that.</source>
        <translation>%1 是 XML 新闻消息（NewsML 或 NITF）。请在通讯社的程序中存出文字再打开。</translation>
    </message>
    <message>
        <source>%1 is XML data and no manuscript. Save its text as .docx or plain text and open that.</source>
        <translation>%1 是 XML 数据，不是稿件。请把文字存为 .docx 或纯文本再打开。</translation>
    </message>
    <message>
        <source>%1 is a web archive or a mail. Save the page as .html, or copy its text, and open that.</source>
        <translation>%1 是网页存档或邮件。请把网页存为 .html，或复制其中文字，再打开。</translation>
    </message>
    <message>
        <source>The title of the page&apos;s window is not part of the text: “%1”</source>
        <translation>网页的窗口标题不属于正文：“%1”</translation>
    </message>
    <message>
        <source>%1 is a web page too large or too tangled to be read. Copy its text into a plain text file and open that.</source>
        <translation>%1 这个网页过大或结构过于混乱，无法读入。请把文字复制到纯文本文件再打开。</translation>
    </message>
    <message>
        <source>%1 cannot be read as Markdown. Give it a name that ends in .txt and open it as plain text.</source>
        <translation>%1 不能按 Markdown 读入。请把文件名改为以 .txt 结尾，按纯文本打开。</translation>
    </message>
    <message>
        <source>%1 is damaged: “%2” in it cannot be read to its end. Ask for the file again, or open it where it was written and save it anew.</source>
        <translation>%1 已损坏：其中的“%2”读不到结尾。请重新索取文件，或在原程序中打开后重新保存。</translation>
    </message>
    <message>
        <source>%1 is packed of more than %2 parts and is hardly a manuscript. Copy its text into a new document.</source>
        <translation>%1 由超过%2个部件打包而成，不像稿件。请把文字复制到新文档。</translation>
    </message>
    <message>
        <source>%1 is damaged: its end is missing, as when copying it was interrupted. Ask for the file again.</source>
        <translation>%1 已损坏：缺少结尾，像是复制时中断了。请重新索取文件。</translation>
    </message>
    <message>
        <source>%1 is damaged: “%2” is missing in it. Ask for the file again, or open it where it was written and save it anew.</source>
        <translation>%1 已损坏：其中缺少“%2”。请重新索取文件，或在原程序中打开后重新保存。</translation>
    </message>
    <message>
        <source>%1 is not read: “%2” in it unpacks to more than %3 MB, which no manuscript does. Ask the sender what the file is.</source>
        <translation>%1 未读入：其中的“%2”解压后超过%3 MB，稿件不会如此。请向发稿人问明这是什么文件。</translation>
    </message>
    <message>
        <source>%1 is not read: “%2” in it declares entities, which no word processor writes and which can reach for other files. Ask the sender what the file is.</source>
        <translation>%1 未读入：其中的“%2”声明了实体，文字处理程序不会这样写，而且可能引用其他文件。请向发稿人问明这是什么文件。</translation>
    </message>
    <message>
        <source>%1 is damaged: “%2” in it is not in order at line %3, column %4. Open it where it was written and save it anew.</source>
        <translation>%1 已损坏：其中的“%2”在第%3行第%4列有误。请在原程序中打开后重新保存。</translation>
    </message>
    <message>
        <source>%1 is damaged: its groups do not close. Open it where it was written and save it as .docx.</source>
        <translation>%1 已损坏：其中的分组没有闭合。请在原程序中打开，另存为 .docx。</translation>
    </message>
    <message>
        <source>%1 holds more than 2,000 files; those after them were left out. Open its parts one by one.</source>
        <translation>%1里的文件超过2000个，其余的没有读入。请把里面的文件夹逐个打开。</translation>
    </message>
    <message>
        <source>There is no file in the folder %1. Choose the one that holds the copy.</source>
        <translation>文件夹%1里没有文件。请选择存放稿件的文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened. Ask for the right to read it.</source>
        <translation>文件夹%1打不开。请先取得读取权限。</translation>
    </message>
    <message>
        <source>The folder %1 lies too deep and was left out. Open it by itself.</source>
        <translation>文件夹%1层次太深，没有读入。请单独打开它。</translation>
    </message>
    <message>
        <source>%1 was left out: more than 256 MB were to be read at once. Open it by itself.</source>
        <translation>%1没有读入：一次要读的内容超过256MB。请单独打开这个文件。</translation>
    </message>
    <message>
        <source>The regular expression has an error at character %1: %2. Correct it there.</source>
        <translation>正则表达式第%1个字符处有错：%2。请改正此处。</translation>
    </message>
    <message>
        <source>The regular expression takes too long on the paragraph “%1…”. Make it simpler.</source>
        <translation>正则表达式在“%1…”这一段上用时太长。请改得简单些。</translation>
    </message>
    <message>
        <source>Every line was taken as running text, as asked for</source>
        <translation>按要求，每一行都作正文</translation>
    </message>
    <message>
        <source>Its place among its neighbours decides</source>
        <translation>看它在前后各段中的位置而定</translation>
    </message>
    <message>
        <source>It carries on the sentence of the line before</source>
        <translation>承接上一行的句子</translation>
    </message>
    <message>
        <source>It is only a few characters long</source>
        <translation>只有几个字</translation>
    </message>
    <message>
        <source>It is short</source>
        <translation>很短</translation>
    </message>
    <message>
        <source>It is as long as headings are</source>
        <translation>长短与标题相当</translation>
    </message>
    <message>
        <source>It is long</source>
        <translation>很长</translation>
    </message>
    <message>
        <source>It is as long as running text</source>
        <translation>长短与正文相当</translation>
    </message>
    <message>
        <source>It ends like a sentence</source>
        <translation>像句子一样收尾</translation>
    </message>
    <message>
        <source>It ends in an exclamation or question mark</source>
        <translation>以叹号或问号收尾</translation>
    </message>
    <message>
        <source>It does not end like a sentence</source>
        <translation>不像句子那样收尾</translation>
    </message>
    <message>
        <source>It ends in the middle of a sentence</source>
        <translation>停在半句话上</translation>
    </message>
    <message>
        <source>It ends in a colon</source>
        <translation>以冒号收尾</translation>
    </message>
    <message>
        <source>It ends with a word that needs another one after it</source>
        <translation>末尾的词后面应当还有话</translation>
    </message>
    <message>
        <source>It ends inside a quotation or bracket</source>
        <translation>结束时引号或括号还没有收</translation>
    </message>
    <message>
        <source>There is a full stop inside it</source>
        <translation>中间有句号</translation>
    </message>
    <message>
        <source>There is a comma in it</source>
        <translation>中间有逗号</translation>
    </message>
    <message>
        <source>It has several clauses</source>
        <translation>有好几个分句</translation>
    </message>
    <message>
        <source>Spaces part its halves, as in headings</source>
        <translation>像标题那样，用空格隔成两半</translation>
    </message>
    <message>
        <source>It starts with a mark that cannot start a line</source>
        <translation>开头是不能放在行首的标点</translation>
    </message>
    <message>
        <source>It starts with a small letter</source>
        <translation>以小写字母开头</translation>
    </message>
    <message>
        <source>It opens with the lead-in of an agency or of the staff</source>
        <translation>开头是通讯社电头或本报消息头</translation>
    </message>
    <message>
        <source>It is a lead-in and nothing else</source>
        <translation>只有电头，没有别的</translation>
    </message>
    <message>
        <source>It opens as running text does</source>
        <translation>开头像正文</translation>
    </message>
    <message>
        <source>It starts with a number</source>
        <translation>以数字开头</translation>
    </message>
    <message>
        <source>It ends as news headings end</source>
        <translation>像新闻标题那样收尾</translation>
    </message>
    <message>
        <source>It ends in 等, as decks do</source>
        <translation>像副题那样以“等”收尾</translation>
    </message>
    <message>
        <source>It opens with a dash, as decks do</source>
        <translation>像副题那样以破折号开头</translation>
    </message>
    <message>
        <source>Its clauses are of one length, as those of subheads are</source>
        <translation>各分句长短相当，像小标题</translation>
    </message>
    <message>
        <source>It is what columns are usually called</source>
        <translation>栏目常用这样的名称</translation>
    </message>
    <message>
        <source>All of it stands in brackets</source>
        <translation>整行都在括号里</translation>
    </message>
    <message>
        <source>It opens with a column title in brackets</source>
        <translation>开头是括号里的栏题</translation>
    </message>
    <message>
        <source>It has the shape of a by-line</source>
        <translation>样子像署名</translation>
    </message>
    <message>
        <source>It is a by-line in brackets</source>
        <translation>是括号里的署名</translation>
    </message>
    <message>
        <source>It is a name and nothing else</source>
        <translation>只有一个人名</translation>
    </message>
    <message>
        <source>It is a name and who that is</source>
        <translation>只有人名和身份</translation>
    </message>
    <message>
        <source>It opens as captions do</source>
        <translation>开头像图说</translation>
    </message>
    <message>
        <source>It says what the picture shows</source>
        <translation>说明图上是什么</translation>
    </message>
    <message>
        <source>It ends with the credit of a picture</source>
        <translation>末尾是摄影署名</translation>
    </message>
    <message>
        <source>It ends with a reporter&apos;s name</source>
        <translation>末尾是记者姓名</translation>
    </message>
    <message>
        <source>It is the credit of a picture</source>
        <translation>是摄影署名</translation>
    </message>
    <message>
        <source>It is the label of an editor&apos;s note</source>
        <translation>是编者按标签</translation>
    </message>
    <message>
        <source>It opens with the label of an editor&apos;s note</source>
        <translation>以编者按标签开头</translation>
    </message>
    <message>
        <source>It is the title of an index</source>
        <translation>是导读栏题</translation>
    </message>
    <message>
        <source>It names a page and nothing else</source>
        <translation>只写了一个版号</translation>
    </message>
    <message>
        <source>It ends by naming a page</source>
        <translation>末尾写了版号</translation>
    </message>
    <message>
        <source>It sends the reader to another page</source>
        <translation>请读者转看另一版</translation>
    </message>
    <message>
        <source>It says on which page the story began</source>
        <translation>写明稿件从哪一版转来</translation>
    </message>
    <message>
        <source>It has what page heads have: date, page name or desk</source>
        <translation>有报眉里的内容：日期、版名或编辑部门</translation>
    </message>
    <message>
        <source>It looks like the title of a column</source>
        <translation>像栏题</translation>
    </message>
    <message>
        <source>There is no word in it</source>
        <translation>里面没有文字</translation>
    </message>
    <message>
        <source>It is indented like the paragraphs of this text</source>
        <translation>像本文各段一样缩进</translation>
    </message>
    <message>
        <source>It is not indented, though the paragraphs of this text are</source>
        <translation>本文各段都缩进，这一段没有</translation>
    </message>
    <message>
        <source>Other short lines of this page are built like it</source>
        <translation>本版其他短行也是这种写法</translation>
    </message>
    <message>
        <source>The credit of a picture follows it</source>
        <translation>后面跟着摄影署名</translation>
    </message>
    <message>
        <source>More empty lines than usual stand before it</source>
        <translation>前面的空行比平常多</translation>
    </message>
    <message>
        <source>Of the heading lines here it is most like a headline</source>
        <translation>在这里的几行标题中，它最像主题</translation>
    </message>
    <message>
        <source>It stands before the line that is most like a headline</source>
        <translation>在最像主题的一行之前</translation>
    </message>
    <message>
        <source>It stands after the line that is most like a headline</source>
        <translation>在最像主题的一行之后</translation>
    </message>
    <message>
        <source>It opens with a clause, as running text does</source>
        <translation>以分句开头，像正文</translation>
    </message>
    <message>
        <source>A dash parts it in two, as headlines have</source>
        <translation>中间有破折号，像标题</translation>
    </message>
    <message>
        <source>It points at what follows</source>
        <translation>指向下文</translation>
    </message>
    <message>
        <source>It is a title in quotation marks and nothing else</source>
        <translation>只有一个带书名号的篇名</translation>
    </message>
    <message>
        <source>The paragraph after it says most of its words again</source>
        <translation>下一段重复了其中多数词语</translation>
    </message>
    <message>
        <source>It stands between a heading and the lead-in</source>
        <translation>位于标题与消息头之间</translation>
    </message>
    <message>
        <source>It heads one of several signed parts that are built alike</source>
        <translation>是几个结构相同、各有署名的部分之一的标题</translation>
    </message>
    <message>
        <source>Its style in the file is the highest heading&apos;s</source>
        <translation>在文件中的样式是最高级标题</translation>
    </message>
    <message>
        <source>Its style in the file is a lower heading&apos;s</source>
        <translation>在文件中的样式是下级标题</translation>
    </message>
    <message>
        <source>Its style in the file says so</source>
        <translation>文件中的样式如此标明</translation>
    </message>
    <message>
        <source>It is set larger than the text</source>
        <translation>字号比正文大</translation>
    </message>
    <message>
        <source>It names a kind of notice</source>
        <translation>它是一类启事、公告的名称</translation>
    </message>
    <message>
        <source>It is the name of an organisation</source>
        <translation>它是单位名称</translation>
    </message>
    <message>
        <source>It gives a telephone number or an address</source>
        <translation>它给出电话或地址</translation>
    </message>
    <message>
        <source>It opens a letter</source>
        <translation>它是来信的称呼</translation>
    </message>
    <message>
        <source>It ends in a dash, as kickers do</source>
        <translation>它以破折号结尾，像引题</translation>
    </message>
    <message>
        <source>The text before it is closed by its author&apos;s name</source>
        <translation>前面的文字已以作者署名结束</translation>
    </message>
    <message>
        <source>Nobody signs what follows it, as the stories of this page are signed</source>
        <translation>本版稿件都有署名，它下面的文字没有</translation>
    </message>
    <message>
        <source>The lines around it are built alike, as rows of a table are</source>
        <translation>前后各行结构相同，像表格或名单</translation>
    </message>
    <message>
        <source>It announces the list that follows</source>
        <translation>它引出下面的列表</translation>
    </message>
    <message>
        <source>More short lines stand here than headings can be</source>
        <translation>这里连续的短行太多，不会都是标题</translation>
    </message>
    <message>
        <source>It opens with who speaks</source>
        <translation>它以说话人开头</translation>
    </message>
    <message>
        <source>It says who signs a notice, or of which day it is</source>
        <translation>它是落款的单位或日期</translation>
    </message>
    <message>
        <source>A by-line follows it</source>
        <translation>下一行是署名</translation>
    </message>
    <message>
        <source>A table or list follows it</source>
        <translation>下面是表格或名单</translation>
    </message>
    <message>
        <source>The text under it says of which day it is, as news does</source>
        <translation>下面的文字交代了日期，像消息</translation>
    </message>
    <message>
        <source>The text under it goes on with the same subject</source>
        <translation>下面的文字接着讲同一件事</translation>
    </message>
    <message>
        <source>The text under it is about something else</source>
        <translation>下面的文字讲的是另一件事</translation>
    </message>
    <message>
        <source>Nothing in the file is set larger</source>
        <translation>文件中没有更大的字号</translation>
    </message>
    <message>
        <source>It is set smaller than the text</source>
        <translation>字号比正文小</translation>
    </message>
    <message>
        <source>It is set in bold</source>
        <translation>用粗体排</translation>
    </message>
    <message>
        <source>It is centred</source>
        <translation>居中排</translation>
    </message>
    <message>
        <source>“%1” is in use or was not closed, and its folder cannot be written. Copy it and “%1-wal” together into a folder of your own and open the copy.</source>
        <translation>“%1”正在使用或没有正常关闭，而它所在的文件夹不能写入。请把它和“%1-wal”一起复制到自己的文件夹，再打开副本。</translation>
    </message>
    <message>
        <source>The disk that holds “%1” reports an error (%2). What is not stored yet is kept while the program runs and tried again; copy the newsroom to another disk.</source>
        <translation>存放“%1”的磁盘报告错误（%2）。尚未存入的内容在程序运行期间会保留并重试；请把资料库复制到另一块磁盘。</translation>
    </message>
    <message>
        <source>Another program has changed the issue.</source>
        <translation>另一个程序改动了这一期。</translation>
    </message>
    <message>
        <source>Another program has changed the same text of “%1” meanwhile; %2 of your changes no longer fit and were not taken over. Look at the issue, where the words typed are kept, and make them again.</source>
        <translation>另一个程序同时改动了“%1”中的同一处文字；你的改动有%2处已不适用，没有采用。请查看这一期（输入的文字留在其中），重新改动。</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>%1的读取已中止。</translation>
    </message>
    <message>
        <source>The issue has changed meanwhile.</source>
        <translation>这一期其间已有改动。</translation>
    </message>
    <message>
        <source>“%1” holds no issue. Choose a file that an issue was exported to.</source>
        <translation>“%1”里没有任何一期。请选择导出一期得到的文件。</translation>
    </message>
    <message>
        <source>The page is no longer in the issue.</source>
        <translation>这一版已经不在本期里。</translation>
    </message>
    <message>
        <source>The second Chinese language model cannot be read: %1</source>
        <translation>第二套中文语言模型读不出来：%1</translation>
    </message>
    <message>
        <source>The second Chinese language model, by which wrong characters are told, is missing: install the package %1.</source>
        <translation>缺少判断别字所用的第二套中文语言模型：请安装软件包 %1。</translation>
    </message>
    <message>
        <source>The third Chinese language model cannot be read: %1</source>
        <translation>第三套中文语言模型读不出来：%1</translation>
    </message>
    <message>
        <source>The third Chinese language model, which makes wrong characters surer, is missing: install the package %1.</source>
        <translation>缺少第三套中文语言模型，别字会判断得不那么准：请安装软件包 %1。</translation>
    </message>
    <message>
        <source>Wrong character</source>
        <translation>别字</translation>
    </message>
    <message>
        <source>“%1” may be a slip for “%2”.</source>
        <translation>“%1”疑为“%2”之误。</translation>
    </message>
    <message>
        <source>“%1” and “%2” sound the same</source>
        <translation>“%1”与“%2”同音</translation>
    </message>
    <message>
        <source>“%1” and “%2” sound alike</source>
        <translation>“%1”与“%2”音近</translation>
    </message>
    <message>
        <source>“%1” and “%2” look alike</source>
        <translation>“%1”与“%2”形近</translation>
    </message>
    <message>
        <source>With “%1” the sentence is about %2 times as likely</source>
        <translation>换成“%1”，句子的可能性约为原来的 %2 倍</translation>
    </message>
    <message>
        <source>“%1” is a word, “%2” is none that is known</source>
        <translation>“%1”是词，“%2”不见于词表</translation>
    </message>
    <message>
        <source>“%1” stands elsewhere in the story, times: %2</source>
        <translation>“%1”在本篇别处出现的次数：%2</translation>
    </message>
    <message>
        <source>%1 is not read: in “%2” in it %3 elements and more stand inside each other, which no word processor writes. Ask the sender what the file is.</source>
        <translation>%1 不予读取：其中的“%2”层层嵌套超过%3层，没有哪个文字处理软件会这样写。请向发件人问清这是什么文件。</translation>
    </message>
    <message>
        <source>To be placed</source>
        <translation>待排</translation>
    </message>
    <message>
        <source>This dash is not written as ——.</source>
        <translation>破折号没有写作“——”。</translation>
    </message>
    <message>
        <source>Write ——</source>
        <translation>写作“——”</translation>
    </message>
    <message>
        <source>Write —— in all %1 places</source>
        <translation>%1处都写作“——”</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>破折号</translation>
    </message>
    <message>
        <source>In Chinese a dash is two strokes on two full widths (——). This check finds other rows of strokes that stand for it: hyphens, box lines, Japanese long-vowel marks, three strokes. A single stroke that connects two names or figures, text in letters and rules across the column are left alone. Those of a story are one finding.</source>
        <translation>中文的破折号占两个字的位置（——）。本项查找用别的线条代替它的写法：连字符、制表线、日文长音符、三个短横。连接两个名称或数字的单个短横、外文和通栏线不标。一篇稿件合为一条。</translation>
    </message>
    <message>
        <source>Between items in quotation or book-title marks no 、 is needed.</source>
        <translation>引号、书名号并列之间不用顿号。</translation>
    </message>
    <message>
        <source>Leave out the mark</source>
        <translation>删去顿号</translation>
    </message>
    <message>
        <source>Leave out the mark in all %1 places</source>
        <translation>%1处顿号都删去</translation>
    </message>
    <message>
        <source>Mark between quotations</source>
        <translation>引号间顿号</translation>
    </message>
    <message>
        <source>Items that stand in quotation marks or book-title marks are parted by these already: the national standard (GB/T 15834–2011) normally leaves the 、 between them out. Where a remark in brackets or other words stand between the items the 、 stays. Those of a story are one finding.</source>
        <translation>加引号或书名号的并列成分之间，国家标准（GB/T 15834—2011）规定通常不用顿号。并列成分之间有括注或别的词语时，顿号保留。一篇稿件合为一条。</translation>
    </message>
    <message>
        <source>The sentence ends twice, inside the quotation and outside.</source>
        <translation>引号内外都有句号。</translation>
    </message>
    <message>
        <source>The sentence goes on after the quotation, so no full stop ends it.</source>
        <translation>引文之后句子还没有完，引号内不用句号。</translation>
    </message>
    <message>
        <source>Two marks stand around the end of the quotation.</source>
        <translation>后引号两边都有标点。</translation>
    </message>
    <message>
        <source>What is quoted is a whole sentence, so its full stop stands inside the quotation.</source>
        <translation>引文是完整的句子，句号应放在引号内。</translation>
    </message>
    <message>
        <source>Stop and quotation mark</source>
        <translation>句号与引号</translation>
    </message>
    <message>
        <source>A quoted sentence that a colon leads up to has its full stop inside (。”); words that are quoted as part of a sentence have it outside (”。). This check finds a stop on both sides, a full stop before a sentence that goes on, and speech whose stop stands outside. Questions and calls are left alone.</source>
        <translation>冒号引出的完整引文，句号在引号内（。”）；作句子成分的引文，句号在引号外（”。）。本项查找引号内外都有句号、句子未完而引号内已用句号、直接引语句号放在引号外几种情形。问句和感叹句不标。</translation>
    </message>
    <message>
        <source>A space stands inside a Chinese sentence.</source>
        <translation>中文句子里有空格。</translation>
    </message>
    <message>
        <source>Take the space out</source>
        <translation>删去空格</translation>
    </message>
    <message>
        <source>Take the spaces out in all %1 places</source>
        <translation>%1处空格都删去</translation>
    </message>
    <message>
        <source>Stray space</source>
        <translation>多余空格</translation>
    </message>
    <message>
        <source>Finds spaces inside the sentences of Chinese running text. Spaces between names, inside a name of two characters, in lead-ins and credits, between the halves of a headline or a title, beside letters and figures and in rows that they arrange are left alone. Those of a story are one finding.</source>
        <translation>查找中文正文句子里的空格。人名之间、两字人名中间、电头和摄影署名里、标题或书名两半之间、外文和数字旁边，以及用来排列表格的空格不标。一篇稿件合为一条。</translation>
    </message>
    <message>
        <source>In a range of shares each figure has its percent sign.</source>
        <translation>百分数范围的两个数都要带百分号。</translation>
    </message>
    <message>
        <source>Two neighbouring numerals that make a guess have no 、 between.</source>
        <translation>相邻两数连用表示概数，中间不用顿号。</translation>
    </message>
    <message>
        <source>A year is written with four digits.</source>
        <translation>年份应写四位数字。</translation>
    </message>
    <message>
        <source>Behind the figures of the year 年 is missing.</source>
        <translation>年份数字后缺“年”字。</translation>
    </message>
    <message>
        <source>The number is called a guess before it and behind it.</source>
        <translation>数字前后都有表示约数的词。</translation>
    </message>
    <message>
        <source>In running text a date is written with 年, 月 and 日.</source>
        <translation>正文里的日期应写“年、月、日”。</translation>
    </message>
    <message>
        <source>These figures are full-width.</source>
        <translation>数字用了全角。</translation>
    </message>
    <message>
        <source>Form of a number</source>
        <translation>数字写法</translation>
    </message>
    <message>
        <source>Finds numbers that are not written as the national standard (GB/T 15835–2011) or plain sense wants: a range of shares with one percent sign, a 、 inside a guess (三、四个), a year of two digits before a month, 2024春节 without 年, a guess called so twice (近100多, 约…左右), dotted dates, full-width figures. Names in quotation marks and text in letters are left alone.</source>
        <translation>查找不合国家标准（GB/T 15835—2011）或常理的数字写法：百分数范围只有一个百分号，概数中间加顿号（三、四个），月份前的年份只写两位，“2024春节”缺“年”字，约数词重复（近100多、约……左右），用点分隔的日期，全角数字。引号里的名称和外文不标。</translation>
    </message>
    <message>
        <source>The same number is written in another way elsewhere.</source>
        <translation>同一数字在别处写法不同。</translation>
    </message>
    <message>
        <source>Elsewhere in the story: %1%2</source>
        <translation>本稿别处写作：%1%2</translation>
    </message>
    <message>
        <source>Number in two styles</source>
        <translation>数字两式</translation>
    </message>
    <message>
        <source>Inside a story the same number of the same things should be written in one way (十二大产业 and 12个产业链 should not stand side by side). Compared are numbers from ten upwards in running text, with the word that they count. Ordinals, dates, shares, guesses, small numbers and what stands in quotation marks are left alone; so is the headline, which has a style of its own.</source>
        <translation>一篇稿件里，同一事物的同一数字应只用一种写法（“十二大产业”与“12个产业链”不宜并存）。比较正文里十以上的数字和它所计的词。序数、日期、百分数、概数、小数目和引号里的不标；标题另有体例，也不比较。</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>没有这一天。</translation>
    </message>
    <message>
        <source>The weekday does not fit the date.</source>
        <translation>星期与日期不符。</translation>
    </message>
    <message>
        <source>By the calendar %1 is %2</source>
        <translation>按日历，%1是%2</translation>
    </message>
    <message>
        <source>The year is taken from the date of the issue</source>
        <translation>年份按本期日期推定</translation>
    </message>
    <message>
        <source>The date does not fit the word before it.</source>
        <translation>日期与前面的词不符。</translation>
    </message>
    <message>
        <source>By the dateline %1 is %2</source>
        <translation>按电头，“%1”是%2</translation>
    </message>
    <message>
        <source>By the date of the issue %1 is %2</source>
        <translation>按本期日期，“%1”是%2</translation>
    </message>
    <message>
        <source>The lunar date does not fit the date.</source>
        <translation>农历与公历不符。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reckons dates: days that no calendar has, a weekday that does not fit its date, 昨天（17日） against the dateline or, where there is none, the date of the issue, a lunar date beside its solar one and in the folio. A date without a year is taken for the one nearest to the issue; one that is far from it cannot be checked.</source>
        <translation>推算日期：日历上没有的日子，与日期不符的星期，“昨天（17日）”与电头或（没有电头时）本期日期是否相符，公历旁边和报眉里的农历是否相符。没有写年份的，按离本期最近的一年推定；离得太远的无从核对。</translation>
    </message>
    <message>
        <source>The year is not said and may be another than the issue’s.</source>
        <translation>没有写明年份，不一定是本期这一年。</translation>
    </message>
    <message>
        <source>The issue has no date, so it is not known which day is meant.</source>
        <translation>本期没有出版日期，不知道指哪一天。</translation>
    </message>
    <message>
        <source>The text does not have this figure.</source>
        <translation>正文里没有这个数字。</translation>
    </message>
    <message>
        <source>A part is larger than the whole.</source>
        <translation>分项大于总数。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2中的%1</translation>
    </message>
    <message>
        <source>The parts do not add up to the total.</source>
        <translation>各项相加不等于总数。</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>The shares add up to more than the whole.</source>
        <translation>各项占比相加超过百分之百。</translation>
    </message>
    <message>
        <source>Together %1%</source>
        <translation>合计%1%</translation>
    </message>
    <message>
        <source>The rate does not fit the two figures.</source>
        <translation>增减幅度与前后两数不符。</translation>
    </message>
    <message>
        <source>From %1 to %2 is %3%</source>
        <translation>从%1到%2，幅度是%3%</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Reckons the figures of a sentence: a part that is larger than its whole (共…其中…), a row of parts and the total behind it, shares that add up to more than all (分别占…), a rate against the two figures that it is said of (从…增长到…，增长…); and compares the figures of a heading with the text under it, where the same digits stand with another magnitude or one digit slipped. Parts that may overlap are not added; rounding is allowed for.</source>
        <translation>核算一句话里的数字：分项大于总数（共……其中……），并列各项与其后的合计，占比相加超过百分之百（分别占……），增减幅度与前后两数（从……增长到……，增长……）；并把标题里的数字与正文对照，找出差了数位或错了一位的。可能重叠的分项不相加；允许四舍五入。</translation>
    </message>
    <message>
        <source>“%1” is often written for “%2”.</source>
        <translation>“%2”常被误写为“%1”。</translation>
    </message>
    <message>
        <source>Confused word</source>
        <translation>常错词</translation>
    </message>
    <message>
        <source>Finds words that are often written with a character that sounds or looks alike (截止目前 for 截至目前, 侯车 for 候车), by a list. Each form on it is one that correct text does not hold, but in the longer words that the list names too (爱好象棋).</source>
        <translation>按词表查找常因音近、形近写错的词（把“截至目前”写作“截止目前”，把“候车”写作“侯车”）。表中的错形在正确的文字里不会出现；包含它的正确长词（如“爱好象棋”）也列在表里，不标。</translation>
    </message>
    <message>
        <source>The house wants “%1” looked at wherever it stands.</source>
        <translation>“%1”在本报慎用词里，见到要核一核。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>In the house&apos;s careful words since %1, entered by %2</source>
        <translation>%1列入本报慎用词，录入：%2</translation>
    </message>
    <message>
        <source>Careful word</source>
        <translation>慎用词</translation>
    </message>
    <message>
        <source>Points at words that the house wants looked at wherever they stand: claims that need a source, words that hurt, words of advertising. The list, with reasons, is kept under House. Such a word is often right; the finding only asks. Titles in 《》 are left alone.</source>
        <translation>标出本报要求见到就核一核的词：须有依据的说法、伤人的称呼、广告用语。词表连同理由在“本报”里。这些词用得对的时候很多，这里只是提醒。《》里的篇名书名不标。</translation>
    </message>
    <message>
        <source>“%1” is missing in it</source>
        <translation>漏了“%1”</translation>
    </message>
    <message>
        <source>“%1” is too much in it</source>
        <translation>多了“%1”</translation>
    </message>
    <message>
        <source>“%1” stands in it for “%2”</source>
        <translation>“%2”成了“%1”</translation>
    </message>
    <message>
        <source>This is nearly, and not quite, the fixed wording “%1”.</source>
        <translation>与固定表述“%1”只差一点。</translation>
    </message>
    <message>
        <source>Fixed wording</source>
        <translation>固定表述</translation>
    </message>
    <message>
        <source>Finds what is nearly one of the house&apos;s set phrases, or names of meetings, documents and programmes, that must be exact: one or two characters changed, one missing, one too many. The first and the last must be right, a number in place of another is another meeting, and what the language model finds as likely as the wording was meant. The list is kept under House.</source>
        <translation>本报有些固定表述和会议、文件、行动的名称必须一字不差。本项检查找只差一点的写法：改了一两个字、漏一个字、多一个字。首尾两字要对得上；数字不同算另一届会议；语言模型认为同样通顺的算有意为之，不标。表述列在“本报”里。</translation>
    </message>
    <message>
        <source>The house does not print “%1”.</source>
        <translation>本报不用“%1”。</translation>
    </message>
    <message>
        <source>The house prints “%1”, not “%2”.</source>
        <translation>本报用“%1”，不用“%2”。</translation>
    </message>
    <message>
        <source>In the house&apos;s terms since %1, entered by %2</source>
        <translation>%1列入本报用语，录入：%2</translation>
    </message>
    <message>
        <source>House term</source>
        <translation>本报用语</translation>
    </message>
    <message>
        <source>Finds words that the house has decided not to print, and offers what it prints instead. The list, with reasons, is kept under House. A term may hold only in some roles or on some pages. Titles in 《》 are left alone, and so are words that only seem to hold one because two others meet.</source>
        <translation>标出本报规定不用的词，并给出改用的写法。用语表连同理由在“本报”里，可以只管某些体例角色或某些版。《》里的篇名书名不标；两个词相连碰巧凑成的，也不标。</translation>
    </message>
    <message>
        <source>A change of the house data cannot be read.</source>
        <translation>本报资料的一处改动读不出来。</translation>
    </message>
    <message>
        <source>The regular expression is broken at its character %1 (%2).</source>
        <translation>正则表达式第%1个字符处有误（%2）。</translation>
    </message>
    <message>
        <source>The regular expression is longer than %1 characters.</source>
        <translation>正则表达式超过%1个字符。</translation>
    </message>
    <message>
        <source>The regular expression fits where nothing stands, and so everywhere.</source>
        <translation>正则表达式连空白也能匹配，等于处处匹配。</translation>
    </message>
    <message>
        <source>The regular expression would run for ever on some texts: a repeated piece of it holds another repetition that fits the same characters. Write it with one of the two.</source>
        <translation>这个正则表达式遇到某些文字会没完没了：重复的部分里又套着重复，匹配的是同样的字。请只留一层重复。</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>要找的词是空的。</translation>
    </message>
    <message>
        <source>“%1” is no role; a role is headline, paragraph, caption …</source>
        <translation>“%1”不是体例角色；体例角色是主题、正文、图说等。</translation>
    </message>
    <message>
        <source>“%1” is no day; a day is written 2026-03-18.</source>
        <translation>“%1”不是日期；日期写作2026-03-18。</translation>
    </message>
    <message>
        <source>“%1” is no place in an order; it is a number from 1.</source>
        <translation>“%1”不是排序；排序是从1起的数。</translation>
    </message>
    <message>
        <source>“%1” is no check; “galleyctl checks” lists them.</source>
        <translation>没有“%1”这项检查；“galleyctl checks”列出全部检查。</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1”不在可用的值里：%2。</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>超过%1个字符。</translation>
    </message>
    <message>
        <source>There is a line break or another control character in this.</source>
        <translation>里面有换行或其他控制字符。</translation>
    </message>
    <message>
        <source>This is what is to be avoided.</source>
        <translation>改用的与避用的是同一个词。</translation>
    </message>
    <message>
        <source>The table is full: it holds %1 entries at most.</source>
        <translation>表已满，最多%1条。</translation>
    </message>
    <message>
        <source>A house has %1 regular expressions at most.</source>
        <translation>正则表达式最多%1条。</translation>
    </message>
    <message>
        <source>Another term leads from “%1” back to “%2”.</source>
        <translation>另有用语把“%1”又改回“%2”，成了循环。</translation>
    </message>
    <message>
        <source>It is no JSON: at byte %1, %2.</source>
        <translation>不是JSON：第%1字节，%2。</translation>
    </message>
    <message>
        <source>It holds no house data of a kind that this program knows (%1).</source>
        <translation>里面没有本程序认识的本报资料（%1）。</translation>
    </message>
    <message>
        <source>This stands in row %1 already.</source>
        <translation>第%1行已有这一条。</translation>
    </message>
    <message>
        <source>This table has no column “%1”; it was left out.</source>
        <translation>这张表没有“%1”这一列，已略去。</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>引号有开无合。</translation>
    </message>
    <message>
        <source>The row has %1 columns, the first row names %2.</source>
        <translation>本行有%1列，首行只有%2列。</translation>
    </message>
    <message>
        <source>The first row does not name the column “%1”. It names the columns, in any order: %2.</source>
        <translation>首行没有“%1”这一列。首行要写列名，次序不限：%2。</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>避用</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>改用</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>慎用词</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>固定表述</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>体例角色</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例句</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>The dateline is of a day after the issue.</source>
        <translation>电头日期在本期日期之后。</translation>
    </message>
    <message>
        <source>The dateline is %1 days older than the issue.</source>
        <translation>电头日期比本期早%1天。</translation>
    </message>
    <message>
        <source>The issue is of %1</source>
        <translation>本期是%1的报纸</translation>
    </message>
    <message>
        <source>The house lets a dateline be %1 days old</source>
        <translation>本报体例允许电头日期早%1天</translation>
    </message>
    <message>
        <source>Date of the lead-in</source>
        <translation>电头日期</translation>
    </message>
    <message>
        <source>Compares the date in a lead-in (新华社北京2月17日电) with the date of the issue: it must not be after it, nor more than the house’s number of days before it. A date without a year is taken for the one nearest to the issue. Where the issue has no date nothing is compared.</source>
        <translation>把电头里的日期（新华社北京2月17日电）与本期日期相比：不能晚于本期，也不能比本期早出本报体例规定的天数。没有写年份的，按离本期最近的一年推定。本期没有日期的不比。</translation>
    </message>
    <message>
        <source>This reporter is not on the house’s roster.</source>
        <translation>这位记者不在本报名单上。</translation>
    </message>
    <message>
        <source>On the roster: %1</source>
        <translation>名单上有：%1</translation>
    </message>
    <message>
        <source>A reporter of nearly the same name signs elsewhere in the issue.</source>
        <translation>本期别处有姓名相近的记者署名。</translation>
    </message>
    <message>
        <source>“%1” stands %2 times, “%3” %4 times</source>
        <translation>“%1”出现%2次，“%3”出现%4次</translation>
    </message>
    <message>
        <source>Unknown reporter</source>
        <translation>署名存疑</translation>
    </message>
    <message>
        <source>Compares who signs with the house’s roster, where the house has one: a reporter who is not on it is flagged, the nearest name on it is the fix. And it compares the signatures of the issue with each other: two names that differ in one character that sounds or looks alike may be one person. Two who sign together, or who both sign several times, are two people.</source>
        <translation>本报体例里有记者名单的，逐一核对署名：不在名单上的标出，改法是名单上最接近的姓名。另外把本期的署名互相比较：只差一个音近或形近字的两个姓名，可能是同一个人。一同署名的，或各自多次署名的，是两个人。</translation>
    </message>
    <message>
        <source>Both are called %1</source>
        <translation>职务都写作“%1”</translation>
    </message>
    <message>
        <source>The roster has another name.</source>
        <translation>与名单上的姓名不同。</translation>
    </message>
    <message>
        <source>On the roster: %1 %2</source>
        <translation>名单上是：%1%2</translation>
    </message>
    <message>
        <source>This organisation is written in two ways in the issue.</source>
        <translation>同一机构在本期有两种写法。</translation>
    </message>
    <message>
        <source>This place is written in two ways in the issue.</source>
        <translation>同一地名在本期有两种写法。</translation>
    </message>
    <message>
        <source>Somebody of nearly the same name is in the issue.</source>
        <translation>本期另有一个相近的姓名，可能是同一个人。</translation>
    </message>
    <message>
        <source>%1 and %2 sound alike (%3, %4)</source>
        <translation>“%1”“%2”音近（%3、%4）</translation>
    </message>
    <message>
        <source>%1 and %2 look alike</source>
        <translation>“%1”“%2”形近</translation>
    </message>
    <message>
        <source>Another story gives this person another title.</source>
        <translation>另一篇稿件里此人的职务不同。</translation>
    </message>
    <message>
        <source>Name in two ways</source>
        <translation>名称不一</translation>
    </message>
    <message>
        <source>Compares the names of the whole issue: people who stand before or after a title, speak, or sign; organisations and places. Two names that differ in one character which sounds or looks alike may be one; the more often one is printed and the rarer the other, the surer. A firm with and without 省 or 市, or in two legal forms, and a person who is 市长 in one story and 副市长 in another are flagged as well. Names that stand in one sentence, or are both printed often, are two. Where the roster names the official, it decides, and rows of officials stand in its order.</source>
        <translation>比较全期的名称：职务前后的、讲话的、署名的人，以及机构和地名。只差一个音近或形近字的两个名称，可能是同一个；一个出现得越多、另一个越少，越有把握。公司名有的带“省”“市”有的不带，或公司形式前后不一，以及同一人在一篇里是市长、在另一篇里是副市长，也标出。同一句里都出现的，或都多次出现的，是两个。名单上有的领导，以名单为准，并列出现时按名单的次序。</translation>
    </message>
    <message>
        <source>The issue has no such page.</source>
        <translation>本期没有这个版。</translation>
    </message>
    <message>
        <source>By its folio it has %1 pages</source>
        <translation>据报眉，本期共%1版</translation>
    </message>
    <message>
        <source>This stands on page %1.</source>
        <translation>这条在%1版。</translation>
    </message>
    <message>
        <source>The headline there: “%1”</source>
        <translation>那里的标题：“%1”</translation>
    </message>
    <message>
        <source>No headline on page %1 is like this.</source>
        <translation>%1版上没有与此相近的标题。</translation>
    </message>
    <message>
        <source>The headline on page %1 reads otherwise.</source>
        <translation>%1版上的标题与此不同。</translation>
    </message>
    <message>
        <source>The reference names the page that it stands on.</source>
        <translation>指向的就是它自己所在的版。</translation>
    </message>
    <message>
        <source>No story on page %1 carries on from this page (上接).</source>
        <translation>%1版上没有从本版接过去的稿件（上接）。</translation>
    </message>
    <message>
        <source>No story on page %1 goes on on this page (下转).</source>
        <translation>%1版上没有转到本版的稿件（下转）。</translation>
    </message>
    <message>
        <source>Reference to a page</source>
        <translation>版面指引</translation>
    </message>
    <message>
        <source>Follows what one page says of another: a line of 导读 must have its headline on the page that it names, 下转 its 上接 there and the other way round, and no reference may name its own page or one that the issue has not got (今日8版). A line may say its headline in fewer words. A page that is not in the issue yet cannot be checked. It also counts: the numbers of a series that runs in the issue (系列报道之三, （3）, 连载15, 上篇 and 下篇) and the 一、二、三、 of one story, where one is left out or stands twice. Parts of a series that may have run before cannot be checked.</source>
        <translation>核对各版之间的指引：导读所列的版上要有这个标题，下转的版上要有上接，反过来也一样；不能指向自己所在的版，也不能指向本期没有的版（今日8版）。导读可以比标题简短。还没有载入的版无从核对。也核对序号：本期系列稿件的序号（系列报道之三、（3）、连载15、上篇和下篇）和一篇稿件里的“一、二、三”，指出缺号和重号。可能在以前刊出的部分无从核对。</translation>
    </message>
    <message>
        <source>The parts before it are not in this issue.</source>
        <translation>前面的部分不在本期。</translation>
    </message>
    <message>
        <source>The part before it is in this issue.</source>
        <translation>前一部分就在本期。</translation>
    </message>
    <message>
        <source>This number of the series stands twice.</source>
        <translation>这个系列的序号重复了。</translation>
    </message>
    <message>
        <source>A number of the series is left out.</source>
        <translation>这个系列缺了一个序号。</translation>
    </message>
    <message>
        <source>In this issue: %1</source>
        <translation>本期刊出：%1</translation>
    </message>
    <message>
        <source>This number stands twice in the row.</source>
        <translation>序号重复。</translation>
    </message>
    <message>
        <source>The row leaves out the number %1.</source>
        <translation>缺序号“%1”。</translation>
    </message>
    <message>
        <source>Page %1 is not in the issue yet.</source>
        <translation>第%1版还没有载入本期。</translation>
    </message>
    <message>
        <source>A text on page %1 says this.</source>
        <translation>第%1版的正文里有这句话。</translation>
    </message>
    <message>
        <source>Which story on page %1 is meant cannot be told.</source>
        <translation>看不出指的是第%1版的哪一篇。</translation>
    </message>
    <message>
        <source>The page that this stands on has no number.</source>
        <translation>所在的版没有版号。</translation>
    </message>
    <message>
        <source>A story on page %1 carries on from here.</source>
        <translation>第%1版有稿件接续本版。</translation>
    </message>
    <message>
        <source>A story on page %1 goes on here.</source>
        <translation>第%1版有稿件转到本版。</translation>
    </message>
    <message>
        <source>This story is in the issue twice.</source>
        <translation>这篇稿件在本期出现了两次。</translation>
    </message>
    <message>
        <source>This paragraph is in the issue twice.</source>
        <translation>这一段在本期出现了两次。</translation>
    </message>
    <message>
        <source>About %1% of its wording stands there as well</source>
        <translation>约有%1%的文字与那里相同</translation>
    </message>
    <message>
        <source>This sentence stands in the story twice.</source>
        <translation>这句话在稿中出现了两次。</translation>
    </message>
    <message>
        <source>Text that stands twice</source>
        <translation>重稿重段</translation>
    </message>
    <message>
        <source>The language data are still being loaded; try again in a moment.</source>
        <translation>语言数据还在载入，请稍后再试。</translation>
    </message>
    <message>
        <source>There is no newsroom in which the house's data could be kept.</source>
        <translation>没有打开编辑部资料库，本报体例无处存放。</translation>
    </message>
    <message>
        <source>The agency&apos;s copy was changed here.</source>
        <translation>这里与通稿来稿不同。</translation>
    </message>
    <message>
        <source>It was not in the text that was received</source>
        <translation>来稿中没有这几个字</translation>
    </message>
    <message>
        <source>“%1” was received here and is gone</source>
        <translation>来稿此处有“%1”，现在没有了</translation>
    </message>
    <message>
        <source>Received was “%1”</source>
        <translation>来稿为“%1”</translation>
    </message>
    <message>
        <source>As it was received</source>
        <translation>恢复来稿</translation>
    </message>
    <message>
        <source>Agency copy changed</source>
        <translation>通稿有改动</translation>
    </message>
    <message>
        <source>The text of a news agency (新华社…电) is printed as it came. Every place where the running text is no longer what was received last is listed, with what stood there. Headlines are the paper&apos;s own; spaces and the breaks of paragraphs are no wording. A difference that is meant is dismissed with its reason.</source>
        <translation>通讯社的稿件（新华社…电）一般照登。正文凡与最近一次来稿不同之处都逐一列出，并注明来稿原文。标题由本报自拟；空格和分段不算文字改动。有意的改动，请注明理由后忽略。</translation>
    </message>
    <message>
        <source>The agency&apos;s copy was left as it is.</source>
        <translation>通稿未改动。</translation>
    </message>
    <message>
        <source>The text has another figure than the heading.</source>
        <translation>标题与正文的数字不一致。</translation>
    </message>
    <message>
        <source>In the text: %1</source>
        <translation>正文为：%1</translation>
    </message>
    <message>
        <source>The roster names these people in another order.</source>
        <translation>与名单上的排序不一致。</translation>
    </message>
    <message>
        <source>Put them in the roster&apos;s order</source>
        <translation>按名单排序</translation>
    </message>
    <message>
        <source>This is none of: %1, nor the sign itself, %2 characters at most.</source>
        <translation>这里应写其中之一：%1；或直接写符号本身，不超过%2个字符。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>“%1” is no number of errors; it is 1 or 0.1, say.</source>
        <translation>“%1”不是差错数，应为1、0.1这样的数。</translation>
    </message>
    <message>
        <source>“%1” is no number of characters; it is 1, 2-5 or 6-, say.</source>
        <translation>“%1”不是字数，应写作1、2-5或6-这样。</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>没有名称。</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>校样</translation>
    </message>
    <message>
        <source>Kind of error</source>
        <translation>差错种类</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计错</translation>
    </message>
    <message>
        <source>At most an issue</source>
        <translation>每期上限</translation>
    </message>
    <message>
        <source>Twice in</source>
        <translation>加倍</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>对应检查</translation>
    </message>
    <message>
        <source>The page has the version of %1; what %2 changed after it is not there (%3 places).</source>
        <translation>版上是%1的旧稿，%2此后改动的%3处未上版。</translation>
    </message>
    <message>
        <source>“%1” is not on the page.</source>
        <translation>版上没有“%1”。</translation>
    </message>
    <message>
        <source>A part of “%1” stands on the page twice.</source>
        <translation>《%1》有一段在版上出现两次。</translation>
    </message>
    <message>
        <source>This belongs to no story: “%1”.</source>
        <translation>不属于任何稿件：“%1”。</translation>
    </message>
    <message>
        <source>The folio has issue number %2, not %1.</source>
        <translation>报眉期号是%2，应为%1。</translation>
    </message>
    <message>
        <source>The folio has the date %2, not %1.</source>
        <translation>报眉日期是%2，应为%1。</translation>
    </message>
    <message>
        <source>The folio has %2, not %1.</source>
        <translation>报眉是%2，应为%1。</translation>
    </message>
    <message>
        <source>The folio has the lunar date %2, not %1.</source>
        <translation>报眉农历是%2，应为%1。</translation>
    </message>
    <message>
        <source>The folio has “%2”; this page is %1.</source>
        <translation>报眉是“%2”，本版是%1。</translation>
    </message>
    <message>
        <source>%1: the file cannot be read.</source>
        <translation>%1：无法读取该文件。</translation>
    </message>
    <message>
        <source>%1: a proof of more than 1 GB is not read.</source>
        <translation>%1：超过1GB的校样不读取。</translation>
    </message>
    <message>
        <source>%1: this is no PDF, or it is damaged.</source>
        <translation>%1：不是PDF文件，或已损坏。</translation>
    </message>
    <message>
        <source>%1: the PDF is locked with a password. Save it without one.</source>
        <translation>%1：该PDF设有密码。请另存为不设密码的文件。</translation>
    </message>
    <message>
        <source>%1: the PDF has %2 pages; a proof has 1 to %3.</source>
        <translation>%1：该PDF有%2页，校样应为1至%3页。</translation>
    </message>
    <message>
        <source>%1: page %2 is damaged.</source>
        <translation>%1：第%2页已损坏。</translation>
    </message>
    <message>
        <source>The end is not on the page: “%1”.</source>
        <translation>版上缺尾：“%1”。</translation>
    </message>
    <message>
        <source>The beginning is not on the page: “%1”.</source>
        <translation>版上缺头：“%1”。</translation>
    </message>
    <message>
        <source>The page has “%1”, which is not in the text.</source>
        <translation>版上多出“%1”，稿上没有。</translation>
    </message>
    <message>
        <source>The text has “%1”, the page “%2”.</source>
        <translation>稿上是“%1”，版上是“%2”。</translation>
    </message>
    <message>
        <source>The line “%1” stands in another place on the page.</source>
        <translation>“%1”这一行在版上错了位置。</translation>
    </message>
    <message>
        <source>%1: there is no text in the file.</source>
        <translation>%1：文件中没有文字。</translation>
    </message>
    <message>
        <source>The folio has “%2”; this is page %1.</source>
        <translation>报眉是“%2”，本版是%1版。</translation>
    </message>
    <message>
        <source>Taken out since the earlier proof: “%1”.</source>
        <translation>比前一次校样少了“%1”。</translation>
    </message>
    <message>
        <source>Put in since the earlier proof: “%1”.</source>
        <translation>比前一次校样多了“%1”。</translation>
    </message>
    <message>
        <source>Moved since the earlier proof: “%1”.</source>
        <translation>比前一次校样换了位置：“%1”。</translation>
    </message>
    <message>
        <source>Changed since the earlier proof: “%1” is now “%2”.</source>
        <translation>前一次校样是“%1”，现为“%2”。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>无法写出“%1”：%2。</translation>
    </message>
    <message>
        <source>This story ran already: %1, page %2, “%3”.</source>
        <translation>此稿已经刊登：%1第%2版《%3》。</translation>
    </message>
    <message>
        <source>Finds a story that is in the issue twice, also when one of the two was edited or cut; a long paragraph that stands in two places; a long sentence that stands twice in a story; and a story that ran in one of the newsroom's last seven issues. Wording is compared in pieces of eight characters, marks and spaces aside. Captions, editor’s notes, the opening of a column, and what stands in many places, as a notice does, are left alone.</source>
        <translation>找出在本期出现两次的稿件，其中一篇改过或删节过的也算；出现在两处的长段；一篇稿件里出现两次的长句；以及资料库最近七期已经登过的稿件。文字按八字一截相比，不计标点和空格。图说、编者按、专栏开头，以及像启事那样多处出现的文字，不标。</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>校次</translation>
    </message>
    <message>
        <source>The story or the page is no longer there.</source>
        <translation>稿件或版面已经不在了。</translation>
    </message>
    <message>
        <source>“%1” was changed in the other issue since it went there, so it stays there. Open that issue and move it back.</source>
        <translation>“%1”移过去之后在那一期改动过，因此留在那里。请打开那一期，再移回来。</translation>
    </message>
    <message>
        <source>“%1” is in the other issue already.</source>
        <translation>“%1”已经在那一期里。</translation>
    </message>
    <message>
        <source>The story stands on this page already.</source>
        <translation>稿件已经在这一版上。</translation>
    </message>
    <message>
        <source>A story can only be continued between pages that have a number.</source>
        <translation>只有两个版都有版号，才能转版。</translation>
    </message>
    <message>
        <source>Put the caret into the paragraph that begins on the other page.</source>
        <translation>先把光标放在要转到另一版的那一段里。</translation>
    </message>
    <message>
        <source>The editor's note loses its story.</source>
        <translation>编者按离开了它的稿件。</translation>
    </message>
    <message>
        <source>The caption stays on another page than its story.</source>
        <translation>图片说明和稿件不在同一版了。</translation>
    </message>
    <message>
        <source>The other half stands on page %1.</source>
        <translation>另一半在%1版。</translation>
    </message>
    <message>
        <source>A character that stands in place of another of the same sound or of a like shape, as in 国湖 for 国潮. Language models that were counted in different texts weigh every such other character inside its sentence; what they find much likelier, and what makes a word, is shown. Names of people in lead-ins and by-lines, after a title or before a verb of saying, the house's own words, what recurs alike in the story, and what two of the newsroom's last issues have alike are left alone; where these have another character among the same ones, less evidence is enough. What is likely is to be looked at; what is only possible is a hint.</source>
        <translation>查找因音近或形近而写错的字，如把“国潮”写作“国湖”。几个由不同文字统计而成的语言模型在句子里逐一衡量可能的字；都认为通顺得多、又能成词的才标出。电头和署名里的人名、职务之后或“说”“表示”之前的人名、本报词表里的词、本稿中反复出现的相同写法，以及资料库最近几期中有两期这样印过的写法都不标；最近几期在同样的上下文里印的是另一个字的，把握稍小也标。把握大的应当核对，把握小的只作提示。</translation>
    </message>
    <message>
        <source>“%1” was printed among the same characters in earlier issues</source>
        <translation>前几期在同样的上下文里印的是“%1”</translation>
    </message>
    <message>
        <source>“%1” has to have both words as they are printed and, in braces, what varies: %2.</source>
        <translation>“%1”里既要有照印的字，又要有花括号里变的部分：%2。</translation>
    </message>
    <message>
        <source>“{%1}” is none of: %2.</source>
        <translation>“{%1}”不在下列之中：%2。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>“%1” is the number or name of no page, or of several. Add the page first, or write both.</source>
        <translation>“%1”不是任何一版的版号或版名，或者同时是几版的。请先添加版面，或者把版号、版名都写上。</translation>
    </message>
    <message>
        <source>There is no workspace “%1”; there are: %2.</source>
        <translation>没有工作区“%1”；有：%2。</translation>
    </message>
    <message>
        <source>Asked for and not done: “%1” is still there.</source>
        <translation>要求改而没有改：“%1”还在。</translation>
    </message>
    <message>
        <source>Asked for and not done: “%1”.</source>
        <translation>要求改而没有改：“%1”。</translation>
    </message>
    <message>
        <source>The page begins a paragraph with “%1”; the text goes on there.</source>
        <translation>版面从“%1”起另起一段，文稿在此不分段。</translation>
    </message>
    <message>
        <source>The text begins a paragraph with “%1”; the page goes on there.</source>
        <translation>文稿从“%1”起另起一段，版面在此接排。</translation>
    </message>
    <message>
        <source>The headline breaks after “%1” on the page, in the text after “%2”.</source>
        <translation>标题在版面上断在“%1”之后，文稿断在“%2”之后。</translation>
    </message>
    <message>
        <source>The headline breaks inside a word on the page: “%1”.</source>
        <translation>标题在版面上断在词中间：“%1”。</translation>
    </message>
    <message>
        <source>From “%1” on this paragraph&apos;s lines break elsewhere than on the earlier proof (lines: %2). Read it again.</source>
        <translation>本段从“%1”起转行与上一样不同（%2行），请重读。</translation>
    </message>
    <message>
        <source>The page lacks a space: the text has “%1”, the page “%2”.</source>
        <translation>版面少空格：文稿为“%1”，版面为“%2”。</translation>
    </message>
    <message>
        <source>The page has a space too many: the text has “%1”, the page “%2”.</source>
        <translation>版面多空格：文稿为“%1”，版面为“%2”。</translation>
    </message>
    <message>
        <source>End missing</source>
        <translation>缺尾</translation>
    </message>
    <message>
        <source>The page breaks off before the story ends: the text was longer than its place. A, because what is cut is printed nowhere. R asks the typesetter for room or the rest of the text; where the story is to end there, T cuts the text as the page has it.</source>
        <translation>稿件未完，版面就断了：文字比版位长。定为A，因为截掉的部分哪里也不会印出来。按R请排版补出版位或余下的文字；稿件本来就该到此为止的，按T照版面截短文稿。</translation>
    </message>
    <message>
        <source>Beginning missing</source>
        <translation>缺头</translation>
    </message>
    <message>
        <source>The first characters of a story are not on the page, as when an initial was set by hand and forgotten. A, because every reader sees it first. R gives it back; E explains an initial that is drawn as a picture and cannot be read.</source>
        <translation>稿件开头的字不在版面上，例如首字另做、后来忘了。定为A，因为读者第一眼就看到。按R退回；首字做成图、读不出来的，按E说明。</translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>旧稿</translation>
    </message>
    <message>
        <source>The page prints the story to the letter as it was at an earlier time: what was changed after that did not get there. Told once, with the time and who made the changes, instead of each difference by itself. A, because an approved text was replaced by an older one. R asks for the present text; T goes back to the page&apos;s, and voids an approval.</source>
        <translation>版面与稿件较早时的样子一字不差：后来的改动没有上版。只报一次，注明时间和谁做的改动，不再逐处列出。定为A，因为审定的文字被旧稿顶替了。按R请排版换上现稿；按T退回版面的旧稿，签发随之作废。</translation>
    </message>
    <message>
        <source>Story missing</source>
        <translation>缺稿</translation>
    </message>
    <message>
        <source>No line of the story stands on the page. A, because it is not printed. Where it was taken out on purpose, move it to another page, to the tray, or to another issue, and it is asked for here no more; else R gives it back. The text of a picture or of outlines cannot be read and looks missing, too.</source>
        <translation>稿件没有一行在版面上。定为A，因为它不会印出来。有意撤下的，请移到别的版、待排或另一期，这里便不再追问；否则按R退回。做成图片或转成曲线的文字读不出来，看上去也像缺稿。</translation>
    </message>
    <message>
        <source>Twice on the page</source>
        <translation>重复上版</translation>
    </message>
    <message>
        <source>A part of a story stands on the page in two places: a frame was copied, or a line of a column is repeated at the head of the next. A, because something else has no room there. R gives it back; E explains a quotation that is set large on purpose.</source>
        <translation>稿件的一部分在版面上出现两处：版框复制了，或上栏末行又排到下栏栏首。定为A，因为占了别的稿件的位置。按R退回；有意放大的引语，按E说明。</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>文字不同</translation>
    </message>
    <message>
        <source>The page has a word that the text has not, lacks one that it has, has another in its place, or a line stands elsewhere. A, because nobody approved it. Look at both: R gives it back to be set as the text, T takes the page&apos;s words into the text, E explains why the page may stay as it is. How lines break is no difference.</source>
        <translation>版面有文稿没有的字，或缺了字，或换了字，或有一行排错了位置。定为A，因为没有人审过。两边对照：按R退回照文稿排，按T把版面文字收进文稿，按E说明为何可以不改。怎样转行不算不同。</translation>
    </message>
    <message>
        <source>In no story</source>
        <translation>无主文字</translation>
    </message>
    <message>
        <source>Words on the page belong to no story: a dummy headline, a placeholder, an old caption, a notice that never came through here. A where they are set as a headline, else B, since notices and advertisements have their own ways. R asks to take them off; bring them into the issue where they are to be read and approved; E explains what comes from elsewhere.</source>
        <translation>版面上的文字不属于任何稿件：占位标题、占位文字、旧图说，或从没经过这里的启事。排成标题的定为A，其余定为B，因为启事和广告另有流程。按R请排版撤下；该审读签发的，收进本期；别处来的，按E说明。</translation>
    </message>
    <message>
        <source>Page head</source>
        <translation>报眉</translation>
    </message>
    <message>
        <source>The line at the head or foot of the page says another date, weekday, lunar date, page number, name or issue number than the issue does. A, because the whole paper carries it. Nothing is told where the issue has no date or the line cannot be read. R gives it back; where the issue is wrong, put that right in its properties.</source>
        <translation>版头或版尾一行的日期、星期、农历、版次、版名或期号与本期不符。定为A，因为整份报纸都带着它。本期没有日期或这一行读不出来的，不报。按R退回；本期写错的，在本期属性里改。</translation>
    </message>
    <message>
        <source>Correction not made</source>
        <translation>改红未改</translation>
    </message>
    <message>
        <source>The first proof differed from the text here, and the second still does: what was asked for was not done, or was done wrongly. A, because it was seen once and would be printed all the same. R asks for it again.</source>
        <translation>第一样此处与文稿不同，第二样仍然不同：要求改的没有改，或改错了。定为A，因为已经看出来却照样会印出去。按R再退一次。</translation>
    </message>
    <message>
        <source>Change nobody asked for</source>
        <translation>无人要求的改动</translation>
    </message>
    <message>
        <source>The later proof has otherwise what the earlier one had right: something was changed that nobody asked for. A, because what was read once is not read again. R gives it back, T takes it into the text, E explains it.</source>
        <translation>前一样本来对的地方，后一样变了：改动没有人要求过。定为A，因为读过一遍的不会再读。按R退回，按T收进文稿，按E说明。</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>标点</translation>
    </message>
    <message>
        <source>A mark differs and no word does. B: it may change the sense, and may be the layout program&apos;s own way. Dashes, ellipses and dots that fonts give one for the other are no difference. R gives it back, T takes the page&apos;s mark.</source>
        <translation>只有标点不同，文字都一样。定为B：可能改变意思，也可能是排版软件的习惯。字体之间互相替用的破折号、省略号、间隔号不算不同。按R退回，按T采用版面的标点。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Compared with line breaks alone (Ctrl+L): a space is wanting or too many where it says something, between words and figures of Latin letters and between names in bylines, credits and brackets. C, because no word differs. What a page sets as it needs it is left alone: gaps of a justified line, spaces beside marks, letter-spaced headlines. T takes it into the text.</source>
        <translation>只在连同转行一起比对时（Ctrl+L）报：有意义的地方少了或多了空格，即外文单词、数字之间，署名、图片署名和括号里的人名之间。定为C，因为文字都一样。版面为排齐而留的不管：撑满行的字距、标点旁的空、拉开字距的标题。按T收进文稿。</translation>
    </message>
    <message>
        <source>Line break</source>
        <translation>转行</translation>
    </message>
    <message>
        <source>Compared with line breaks alone (Ctrl+L). B where the page begins a paragraph and the text goes on, or the other way round, as an indent shows or, on a page without indents, the short line before; T parts or joins the text&apos;s paragraphs likewise. C where a headline breaks inside a word or elsewhere than its halves part, and, between two proofs, where a paragraph&apos;s lines ran over, so that it has to be read again. Lines beside pictures and initials, verse and lists are left alone where they leave a doubt.</source>
        <translation>只在连同转行一起比对时（Ctrl+L）报。版面另起一段而文稿接排，或者相反，定为B；凭段首缩进判断，版面不缩进的，凭前一行短行判断；按T照样分开或合并文稿的段落。标题断在词中间，或没有断在文稿分开的地方，以及两样之间转行变动、须重读的段落，定为C。图片和首字旁的行、诗行和条目，拿不准的一律不报。</translation>
    </message>
    <message>
        <source>Font not in the file</source>
        <translation>字体未嵌入</translation>
    </message>
    <message>
        <source>The page&apos;s file names a font and does not hold it: the press sets another in its place, with other widths or missing characters. B, because it may be there. Have the page exported with all its fonts.</source>
        <translation>版面文件用了一种字体却没有带上：印厂会换别的字体，字宽不同，还可能缺字。定为B，因为印厂也许有这种字体。请带全字体重新导出。</translation>
    </message>
    <message>
        <source>Character without a picture</source>
        <translation>缺字形</translation>
    </message>
    <message>
        <source>The font has no picture of a character: a box or nothing is printed, most often in a name. A, because nobody can read it. Have the character set in a font that has it.</source>
        <translation>字体里没有某个字的字形：印出来是方框或空白，多见于人名。定为A，因为谁也读不出来。请换一种有这个字的字体来排。</translation>
    </message>
    <message>
        <source>Off the page</source>
        <translation>出版边</translation>
    </message>
    <message>
        <source>Text runs over the edge of the page and is cut off there. A, because a part of it is not printed. Have it set inside; what lies beside the page on purpose belongs off the layer that is exported.</source>
        <translation>文字超出版面边缘，在那里被裁掉。定为A，因为有一部分印不出来。请排进版面；有意放在版面以外的，不要放在导出的图层上。</translation>
    </message>
    <message>
        <source>Done wrongly: the first proof had “%1”, the text “%2”, the second “%3”.</source>
        <translation>改错了：前一校样是“%1”，稿件是“%2”，这一校样是“%3”。</translation>
    </message>
    <message>
        <source>The subhead is the last line of column %1, its text begins the next.</source>
        <translation>小标题落在第%1栏的末行，它的正文从下一栏开始。</translation>
    </message>
    <message>
        <source>The hole's %1 lines stand in %2 columns of %3</source>
        <translation>稿位%1行，分%2栏，每栏%3行</translation>
    </message>
    <message>
        <source>Subhead at a column's end</source>
        <translation>背题</translation>
    </message>
    <message>
        <source>Finds subheads that are the last line of a column while their text begins at the head of the next (背题). It is known only of a story whose hole says in how many columns its lines stand; they are taken to be of the same length. A story without such a hole is left alone.</source>
        <translation>查找落在栏末、正文却从下一栏开头排起的小标题（背题）。只有稿位写明分几栏的稿件才能知道，各栏按等高计算。稿位没有写明栏数的稿件不标。</translation>
    </message>
    <message>
        <source>“%1” begins a line: the measure is too small for the rule.</source>
        <translation>“%1”落在行首：每行字数太少，避不开。</translation>
    </message>
    <message>
        <source>“%1” ends a line: the measure is too small for the rule.</source>
        <translation>“%1”落在行末：每行字数太少，避不开。</translation>
    </message>
    <message>
        <source>“%1” is cut by the end of a line: it is wider than the measure.</source>
        <translation>“%1”被行末断开：它比一行还宽。</translation>
    </message>
    <message>
        <source>Forbidden line break</source>
        <translation>避头尾</translation>
    </message>
    <message>
        <source>Lines are broken so that no closing mark begins one and no opening mark ends one, and so that words, figures, —— and …… stay whole. Finds the places where the measure of the hole or of the page plan is too small for that, and the page would have to cut. Heads and captions are left alone, and all text for which the house has no plan.</source>
        <translation>断行时，点号和后引号、后括号不落在行首，前引号、前括号不落在行末，外文词、数字、破折号、省略号不断开。本项查找稿位或版式的每行字数太少、拼版时不得不断开的地方。标题和图说不查，本报没有版式的版不查。</translation>
    </message>
    <message>
        <source>The story's lines of %1 characters do not come of the page's columns.</source>
        <translation>本稿每行%1字，不是本版的栏能排出来的。</translation>
    </message>
    <message>
        <source>The page has %1 columns of %2 characters</source>
        <translation>本版%1栏，每栏%2字</translation>
    </message>
    <message>
        <source>Measure of no column</source>
        <translation>栏宽混用</translation>
    </message>
    <message>
        <source>A story may be set wider than the page's columns when some of them are joined, or when the room of four is parted into three (四破三). Finds stories whose hole has a measure that comes about in neither way, so that two measures would be mixed that do not fit together. Says nothing where the house has no plan for the page, or the story has the page's own measure.</source>
        <translation>稿件可以把几个基本栏并成一栏，也可以破栏（如四破三）。查找每行字数既不是并栏、也不是破栏得来的稿位，这样的栏宽混在一个版上对不齐。本报没有版式的版、按本版基本栏排的稿件不标。</translation>
    </message>
    <message>
        <source>The story runs over its hole. Lines too many: %1.</source>
        <translation>稿件超出稿位%1行。</translation>
    </message>
    <message>
        <source>Lines of the story: %1, of its hole: %2</source>
        <translation>稿件%1行，稿位%2行</translation>
    </message>
    <message>
        <source>Characters from where it runs over: %1</source>
        <translation>超出的部分约%1字</translation>
    </message>
    <message>
        <source>Over its hole</source>
        <translation>超出稿位</translation>
    </message>
    <message>
        <source>Finds stories that are longer than the room that the page keeps for them, and marks the text from where it runs over to its end. Running text and subheads are counted line by line, broken by the rules of Chinese typesetting in the measure of the page plan; heads, bylines and captions are not. From the number of lines that the plan names it must be settled, below that looked at. Says nothing of a story without a hole.</source>
        <translation>查找比版面所留稿位长的稿件，从超出处标到末尾。正文和小标题按中文排版的断行规则、以版式规定的每行字数逐行计算，标题、署名、图说不计。超出的行数达到版式规定的必须解决，不到的应当看一看。没有稿位的稿件不标。</translation>
    </message>
    <message>
        <source>Set in lines of %1 characters</source>
        <translation>按每行%1字排</translation>
    </message>
    <message>
        <source>The hole was given to this story by a page editor</source>
        <translation>稿位是版面编辑给本稿定的</translation>
    </message>
    <message>
        <source>The hole stands in the house's page plan</source>
        <translation>稿位出自本报版式</translation>
    </message>
    <message>
        <source>The story does not fill its hole. Lines left: %1.</source>
        <translation>稿件没有排满稿位，短%1行。</translation>
    </message>
    <message>
        <source>Short of its hole</source>
        <translation>短于稿位</translation>
    </message>
    <message>
        <source>Finds stories that leave room in the hole that the page keeps for them, from as many lines as the page plan names: a line or two is made up on the page. Says nothing of a story without a hole, nor of one that has no text yet.</source>
        <translation>查找没有排满稿位的稿件，短的行数达到版式规定的才提示，短一两行拼版时可以调匀。没有稿位的稿件、还没有正文的稿件不标。</translation>
    </message>
    <message>
        <source>“%1” stands alone in the paragraph's last line.</source>
        <translation>段末一行只有“%1”一个字。</translation>
    </message>
    <message>
        <source>Single character in a line</source>
        <translation>单字成行</translation>
    </message>
    <message>
        <source>Finds paragraphs whose last line has a single character, with or without its stop (单字成行). A word less or more in the paragraph mends it. Lines are broken in the measure of the story's hole, or of the page plan where it has none: that is less sure, since the page may set it otherwise. Heads and captions are left alone, and all text for which the house has no plan.</source>
        <translation>查找段末一行只有一个字（带不带标点都算）的段落。段里增减一个词就能消除。断行以稿位的每行字数为准；没有稿位的按版式的每行字数，把握稍小，因为拼版时可能另排栏宽。标题和图说不查，本报没有版式的版不查。</translation>
    </message>
    <message>
        <source>“%1” is no number from %2 to %3.</source>
        <translation>“%1”不是%2到%3之间的数。</translation>
    </message>
    <message>
        <source>It is for no page; * is every page.</source>
        <translation>没有写适用于哪个版；*表示其他各版。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>栏数</translation>
    </message>
    <message>
        <source>Characters a line</source>
        <translation>每行字数</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Marks at a line's end</source>
        <translation>行末标点</translation>
    </message>
    <message>
        <source>Over: A from</source>
        <translation>超几行为A</translation>
    </message>
    <message>
        <source>Short from</source>
        <translation>短几行提示</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>稿序</translation>
    </message>
    <message>
        <source>“%1” begins a line.</source>
        <translation>“%1”落在行首。</translation>
    </message>
    <message>
        <source>“%1” ends a line.</source>
        <translation>“%1”落在行末。</translation>
    </message>
    <message>
        <source>A character of “%1” has no picture in its font.</source>
        <translation>“%1”里有一个字，字体里没有字形。</translation>
    </message>
    <message>
        <source>“%1” runs off the page.</source>
        <translation>“%1”超出了版面。</translation>
    </message>
    <message>
        <source>The font “%1” is not in the file: the press may set another.</source>
        <translation>字体“%1”没有嵌入文件，印厂可能换成别的字体。</translation>
    </message>
    <message>
        <source>There is no text of the page that could stand for this one. Put it right in the story, or give it back to the typesetter.</source>
        <translation>版上没有可以替换这里的文字。请在稿中改，或退回组版。</translation>
    </message>
    <message>
        <source>%1: reading took too long and was given up. Export the PDF anew, with fewer pages.</source>
        <translation>%1：读取时间过长，已放弃。请重新导出 PDF，并减少页数。</translation>
    </message>
    <message>
        <source>%1, page %2: reading took too long and was given up. Export the page anew, with simpler pictures.</source>
        <translation>%1 第%2页：读取时间过长，已放弃。请简化图片后重新导出这一版。</translation>
    </message>
    <message>
        <source>%1: the file needs more memory than a proof may have. Export the PDF anew, with smaller pictures.</source>
        <translation>%1：文件占用内存超过大样的上限。请缩小图片后重新导出 PDF。</translation>
    </message>
    <message>
        <source>%1, page %2: the page needs more memory than a proof may have. Export it anew, with smaller pictures.</source>
        <translation>%1 第%2页：这一版占用内存超过大样的上限。请缩小图片后重新导出。</translation>
    </message>
    <message>
        <source>%1: the file is damaged so that it cannot be read. Export the PDF anew from the layout program.</source>
        <translation>%1：文件已损坏，无法读取。请从排版软件重新导出 PDF。</translation>
    </message>
    <message>
        <source>%1, page %2: the page is damaged so that it cannot be read. Export it anew from the layout program.</source>
        <translation>%1 第%2页：这一页已损坏，无法读取。请从排版软件重新导出。</translation>
    </message>
    <message>
        <source>Page proofs cannot be read: “%1” does not start, or is of another version. Install Galley anew.</source>
        <translation>无法读取大样：“%1”不能启动，或版本不符。请重新安装校样。</translation>
    </message>
    <message>
        <source>“%1” stands under a picture and cannot be seen.</source>
        <translation>“%1”被图片压住，看不见。</translation>
    </message>
    <message>
        <source>A picture has %1 ppi at its size on the page, the house wants %2.</source>
        <translation>图片按版面上的大小只有%1 ppi，本报要求%2。</translation>
    </message>
    <message>
        <source>The caption stays on another page than its picture.</source>
        <translation>图片与图说分版。</translation>
    </message>
    <message>
        <source>The story loses its editor&apos;s note.</source>
        <translation>稿件失去编者按。</translation>
    </message>
    <message>
        <source>The story stays on another page than its caption.</source>
        <translation>稿件与图说分版。</translation>
    </message>
    <message>
        <source>Done: “%1” is gone.</source>
        <translation>已改：“%1”已删去。</translation>
    </message>
    <message>
        <source>Done: “%1” is there now.</source>
        <translation>已改：“%1”已补上。</translation>
    </message>
    <message>
        <source>Done: “%1” has become “%2”.</source>
        <translation>已改：“%1”已改为“%2”。</translation>
    </message>
    <message>
        <source>%1: no copy of the proof can be kept as “%2” (%3). Make room there and attach it again.</source>
        <translation>%1：校样的副本存不进“%2”（%3）。请腾出空间后重新载入。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 无法读取：%2</translation>
    </message>
    <message>
        <source>%1: the file is larger than a proof may be (%2 MB). Export the page with smaller pictures.</source>
        <translation>%1：文件超过校样的上限（%2 MB）。请缩小图片后重新导出。</translation>
    </message>
    <message>
        <source>%1: this proof of %2 is not on this computer any more. Attach the file again to see it.</source>
        <translation>%1：%2的这份校样已不在这台电脑上。请重新载入文件。</translation>
    </message>
    <message>
        <source>This newsroom has no people yet; they are set up first.</source>
        <translation>本编辑部还没有设人员，请先设立。</translation>
    </message>
    <message>
        <source>There is no such person in this newsroom.</source>
        <translation>本编辑部没有此人。</translation>
    </message>
    <message>
        <source>%1 left the newsroom on %2.</source>
        <translation>%1已于%2离开编辑部。</translation>
    </message>
    <message>
        <source>A person needs a name: one line, without spaces around it.</source>
        <translation>人员须有姓名：一行文字，前后没有空格。</translation>
    </message>
    <message>
        <source>There is a %1 already. Add something to the name that tells the two apart.</source>
        <translation>已有一位%1。请在姓名后加注，以便区分。</translation>
    </message>
    <message>
        <source>A person needs at least one role.</source>
        <translation>每人至少要有一个职责。</translation>
    </message>
    <message>
        <source>%1 is the last administrator. Make somebody else one first.</source>
        <translation>%1是最后一位管理员。请先另设一位管理员。</translation>
    </message>
    <message>
        <source>The recovery code is not the right one.</source>
        <translation>恢复码不对。</translation>
    </message>
    <message>
        <source>This newsroom has its people already.</source>
        <translation>本编辑部已经设有人员。</translation>
    </message>
    <message>
        <source>copy editor</source>
        <translation>校对编辑</translation>
    </message>
    <message>
        <source>page editor</source>
        <translation>版面编辑</translation>
    </message>
    <message>
        <source>desk chief</source>
        <translation>值班主任</translation>
    </message>
    <message>
        <source>duty editor-in-chief</source>
        <translation>值班总编</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>The stored key is damaged; no passphrase opens it.</source>
        <translation>存下的密钥已损坏，任何口令都打不开。</translation>
    </message>
    <message>
        <source>There is not enough memory for the key: %1 MiB are needed. Close other programs and try again.</source>
        <translation>内存不够打开密钥：需要%1 MiB。请关掉别的程序再试。</translation>
    </message>
    <message>
        <source>The passphrase is not the right one.</source>
        <translation>口令不对。</translation>
    </message>
    <message>
        <source>The newsroom's root key is not sealed for this person.</source>
        <translation>编辑部根密钥没有封给此人。</translation>
    </message>
    <message>
        <source>There is no “%1” in this newsroom. Here are: %2.</source>
        <translation>本编辑部没有“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>Record %1 of the people is missing.</source>
        <translation>人员记录第%1条缺失。</translation>
    </message>
    <message>
        <source>Record %1 of the people was changed after it was stored, or one before it was.</source>
        <translation>人员记录第%1条或其前的记录存入后被改动过。</translation>
    </message>
    <message>
        <source>Record %1 of the people cannot be read.</source>
        <translation>人员记录第%1条无法读取。</translation>
    </message>
    <message>
        <source>Record %1 of the people is not signed with the key that it needs.</source>
        <translation>人员记录第%1条没有应有的密钥签名。</translation>
    </message>
    <message>
        <source>Record %1 of the people says what cannot be.</source>
        <translation>人员记录第%1条所说的不可能成立。</translation>
    </message>
    <message>
        <source>%1 may not change the people of this newsroom. Those who may: %2.</source>
        <translation>%1无权改动本编辑部的人员。有权的是：%2。</translation>
    </message>
    <message>
        <source>%1 may not sign the first review. Those who may: %2.</source>
        <translation>%1无权签初审。有权的是：%2。</translation>
    </message>
    <message>
        <source>%1 may not sign the second review. Those who may: %2.</source>
        <translation>%1无权签复审。有权的是：%2。</translation>
    </message>
    <message>
        <source>%1 may not sign the final review. Those who may: %2.</source>
        <translation>%1无权签终审。有权的是：%2。</translation>
    </message>
    <message>
        <source>The passphrase is too short: take at least 12 letters and figures, or 4 Chinese characters.</source>
        <translation>口令太短：至少要12个字母数字，或4个汉字。</translation>
    </message>
    <message>
        <source>Somebody else changed the people at the same moment. Nothing was changed; look at the list and try again.</source>
        <translation>同一时刻有别人改动了人员。这次没有改动；请看过名单再试。</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>“%1”无法读取（%2）。</translation>
    </message>
    <message>
        <source>There is no terminal to ask at. Give what is secret in a file that only you can read; “galleyctl people --help” names the options.</source>
        <translation>没有终端可供询问。请把口令放在只有您能读的文件里；选项见“galleyctl people --help”。</translation>
    </message>
    <message>
        <source>Nothing was typed; nothing was changed.</source>
        <translation>没有输入，也没有改动。</translation>
    </message>
    <message>
        <source>The two passphrases differ; nothing was changed.</source>
        <translation>两次口令不同，没有改动。</translation>
    </message>
    <message>
        <source>There is no role “%1”. The roles: %2.</source>
        <translation>没有“%1”这一职责。职责有：%2。</translation>
    </message>
    <message>
        <source>Say which administrator you are: --by NAME.</source>
        <translation>请说明您是哪位管理员：--by 姓名。</translation>
    </message>
</context>
<context>
    <name>galley</name>
    <message>
        <source>Editorial review and layout proofing for newspapers</source>
        <translation>报纸的编辑审读与版面校对</translation>
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
    <message>
        <source>Files, or folders of them, to open as an issue.</source>
        <translation>要作为一期打开的文件或文件夹。</translation>
    </message>
    <message>
        <source>Workspace to show: read, arrange or proof.</source>
        <translation>显示的工作区：read、arrange 或 proof。</translation>
    </message>
</context>
<context>
    <name>galley::Articles</name>
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
        <source>Fi&amp;xes at the caret…</source>
        <translation>光标处的改法(&amp;F)…</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一个标签</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一个标签</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>关闭标签</translation>
    </message>
    <message>
        <source>New story from &amp;here</source>
        <translation>从此处另起一稿(&amp;H)</translation>
    </message>
    <message>
        <source>Merge with the story &amp;before</source>
        <translation>与前一篇合并(&amp;M)</translation>
    </message>
    <message>
        <source>Merge with the story &amp;after</source>
        <translation>与后一篇合并(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;beside</source>
        <translation>并排打开(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;One pane of stories</source>
        <translation>只留一栏稿件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Compare with received text</source>
        <translation>与来稿对照(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>查找和替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一处(&amp;V)</translation>
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
    <name>galley::CheckChoice</name>
    <message>
        <source>%1, severity %2, on</source>
        <translation>%1，%2级，开</translation>
    </message>
    <message>
        <source>%1, severity %2, off</source>
        <translation>%1，%2级，关</translation>
    </message>
    <message>
        <source>%1, severity %2, off for the house</source>
        <translation>%1，%2级，本报已停用</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
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
    <message>
        <source>(its hole, lines/characters a line: %1)</source>
        <translation>（稿位，行数/每行字数：%1）</translation>
    </message>
</context>
<context>
    <name>galley::ChecksPage</name>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>The checks are being loaded …</source>
        <translation>正在载入检查项…</translation>
    </message>
    <message>
        <source>&amp;Off for the house</source>
        <translation>本报停用(&amp;O)</translation>
    </message>
    <message>
        <source>Lower the check's severity for the house</source>
        <translation>在本报降低这项检查的等级</translation>
    </message>
    <message>
        <source>&amp;Lower to %1</source>
        <translation>降为%1级(&amp;L)</translation>
    </message>
    <message>
        <source>Switch the check off for the house</source>
        <translation>本报停用这项检查</translation>
    </message>
</context>
<context>
    <name>galley::CompareView</name>
    <message>
        <source>As received</source>
        <translation>来稿</translation>
    </message>
    <message>
        <source>Close the received text</source>
        <translation>关闭来稿对照</translation>
    </message>
    <message>
        <source>No story is open.</source>
        <translation>没有打开的稿件。</translation>
    </message>
    <message>
        <source>Looking for the received text…</source>
        <translation>正在取来稿原文…</translation>
    </message>
    <message>
        <source>This story was not received but written here; there is nothing to compare it with.</source>
        <translation>这篇稿件不是来稿，是在这里写的，没有可对照的原文。</translation>
    </message>
    <message>
        <source>nothing changed since</source>
        <translation>此后没有改动</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln处不同</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::CountText</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln词</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::DialogPrompts</name>
    <message>
        <source>Open copy</source>
        <translation>打开来稿</translation>
    </message>
    <message>
        <source>All that Galley reads (%1);;All files (*)</source>
        <translation>校样能读的文件 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>另存为文件</translation>
    </message>
    <message>
        <source>Open the folder with the copy</source>
        <translation>打开稿件所在的文件夹</translation>
    </message>
    <message>
        <source>Galley files (*.galley)</source>
        <translation>校样文件 (*.galley)</translation>
    </message>
    <message>
        <source>Take over an issue</source>
        <translation>接收一期</translation>
    </message>
    <message>
        <source>Galley files (*.galley);;All files (*)</source>
        <translation>校样文件 (*.galley);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Tables and house files (*.csv *.tsv *.txt *.json);;All files (*)</source>
        <translation>表格和体例文件 (*.csv *.tsv *.txt *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Attach page proofs</source>
        <translation>收大样</translation>
    </message>
    <message>
        <source>Page proofs (*.pdf);;All files (*)</source>
        <translation>大样 (*.pdf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>图片 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>添加图片</translation>
    </message>
</context>
<context>
    <name>galley::Document</name>
    <message>
        <source>%1 has changed paragraphs that you had changed too. What you did before stands, and can no longer be undone in one step.</source>
        <translation>%1改动了你也改过的段落。你之前的改动仍然有效，但不能再一步撤销。</translation>
    </message>
    <message>
        <source>%1 changed the same words as you at the same moment; now both stand there, yours first: “%2”. Read that place again.</source>
        <translation>%1与你同时改动了同样的文字；现在两处都在，你的在前：“%2”。请再读一遍该处。</translation>
    </message>
    <message>
        <source>%1 changed the same place at the same moment, so your last change there was not taken over. Look at the place and make it again.</source>
        <translation>%1同时改动了同一处，所以你在该处的最后一次改动没有采用。请查看该处，重新改动。</translation>
    </message>
</context>
<context>
    <name>galley::EntryCard</name>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
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
    <message>
        <source>Par. %1–%2</source>
        <translation>第%1—%2段</translation>
    </message>
</context>
<context>
    <name>galley::FileDetail</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Goes &amp;to</source>
        <translation>放到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>版号(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>版名(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Charset</source>
        <translation>编码(&amp;C)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>体例角色</translation>
    </message>
    <message>
        <source>Merge with the story before</source>
        <translation>并入上一稿件</translation>
    </message>
    <message>
        <source>New story from here</source>
        <translation>从这里另起一稿</translation>
    </message>
    <message>
        <source>Keep or remove</source>
        <translation>保留或移除</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>%1 (does not fit)</source>
        <translation>%1（不适用）</translation>
    </message>
    <message>
        <source>Page without a name</source>
        <translation>没有版名的版面</translation>
    </message>
    <message>
        <source>A page of its own</source>
        <translation>单独成一版</translation>
    </message>
</context>
<context>
    <name>galley::FileReport</name>
    <message>
        <source>The issue has this file already, byte for byte: nothing is to be done.</source>
        <translation>本期已有完全相同的文件，不必再导入。</translation>
    </message>
    <message>
        <source>A new version of a file that the issue has: only what its author changed is changed.</source>
        <translation>本期已有此文件，这是新的一稿：只改作者改过的地方。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>And more of the kind: %1.</source>
        <translation>另有%1条同类提示。</translation>
    </message>
</context>
<context>
    <name>galley::FilesModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>导入后</translation>
    </message>
    <message>
        <source>No text in it</source>
        <translation>没有文字</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>读不了</translation>
    </message>
    <message>
        <source>Being read again …</source>
        <translation>正在重读…</translation>
    </message>
    <message>
        <source>Already in the issue</source>
        <translation>本期已有</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>新稿%Ln篇</numerusform>
        </translation>
    </message>
    <message>
        <source>New version, no change</source>
        <translation>新的一稿，没有改动</translation>
    </message>
    <message>
        <source>New version · changed: %1</source>
        <translation>新的一稿 · 改动%1篇</translation>
    </message>
    <message>
        <source>New version · changed: %1 · new: %2</source>
        <translation>新的一稿 · 改动%1篇 · 新增%2篇</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>没有版面</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>galley::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>本稿</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>在本稿中查找</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>整期</translation>
    </message>
    <message>
        <source>Find in the whole issue and list the places</source>
        <translation>在整期中查找并列出各处</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>大写小写分开对待</translation>
    </message>
    <message>
        <source>Any width</source>
        <translation>不分全半角</translation>
    </message>
    <message>
        <source>Find full and half width alike: Ａ１，and A1,</source>
        <translation>全角半角同样查找：Ａ１，与A1,</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Regular expression; \1 in the replacement is what its first group caught</source>
        <translation>正则表达式；替换文字中的\1是第一组匹配到的文字</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace this place and go to the next (Enter)</source>
        <translation>替换这一处并到下一处（Enter）</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有匹配</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>第%L1处，共%L2处</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See all %Ln and replace…</source>
        <translation>
            <numerusform>查看全部%Ln处并替换…</numerusform>
        </translation>
    </message>
    <message>
        <source>See all and replace…</source>
        <translation>查看全部并替换…</translation>
    </message>
</context>
<context>
    <name>galley::Finder</name>
    <message>
        <source>replaced wherever “%1” stood</source>
        <translation>凡“%1”之处一并替换</translation>
    </message>
    <message>
        <source>replacement of “%1” by “%2”</source>
        <translation>将“%1”替换为“%2”</translation>
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
    <message>
        <source>Back again: it was dismissed, and its text has changed since</source>
        <translation>改后复现：此处曾忽略，文字后来改动了</translation>
    </message>
    <message>
        <source>Dismissed in the whole issue</source>
        <translation>全期忽略</translation>
    </message>
    <message>
        <source>Dismissed in the whole issue: %1</source>
        <translation>全期忽略：%1</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Lower it or switch it off →</source>
        <translation>降级或停用 →</translation>
    </message>
    <message>
        <source>%1: counts %2</source>
        <translation>%1 · 计%2</translation>
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
    <message>
        <source>Back again: %1</source>
        <translation>改后复现：%1</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>已忽略：%1</translation>
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
        <source>All checks</source>
        <translation>全部检查项</translation>
    </message>
    <message>
        <source>%1 (not available on this computer)</source>
        <translation>%1（本机不可用）</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>按版</translation>
    </message>
    <message>
        <source>By story</source>
        <translation>按稿件</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>改后复现</translation>
    </message>
    <message>
        <source>Dismissed ones</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Open and dismissed</source>
        <translation>未处理和已忽略</translation>
    </message>
    <message>
        <source>Every severity</source>
        <translation>全部等级</translation>
    </message>
    <message>
        <source>A alone</source>
        <translation>只看A级</translation>
    </message>
    <message>
        <source>B alone</source>
        <translation>只看B级</translation>
    </message>
    <message>
        <source>C alone</source>
        <translation>只看C级</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 · Clear the filter: Esc</source>
        <translation>%1 · 清除筛选 Esc</translation>
    </message>
    <message>
        <source>Filter by &amp;words</source>
        <translation>按文字筛选(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Group by the next thing</source>
        <translation>换一种分组(&amp;G)</translation>
    </message>
    <message>
        <source>Next se&amp;verity alone</source>
        <translation>只看下一等级(&amp;V)</translation>
    </message>
    <message>
        <source>Next s&amp;tate</source>
        <translation>换一种状态(&amp;T)</translation>
    </message>
    <message>
        <source>This &amp;check alone</source>
        <translation>只看此检查项(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>清除筛选(&amp;L)</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查项(&amp;K)</translation>
    </message>
    <message>
        <source>Menu to group and filter</source>
        <translation>打开分组与筛选菜单</translation>
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
        <source>Open again</source>
        <translation>重新列为疑点</translation>
    </message>
    <message>
        <source>Leave as it is, with a reason</source>
        <translation>不改，注明理由</translation>
    </message>
    <message>
        <source>Whole issue</source>
        <translation>全期</translation>
    </message>
    <message>
        <source>Dismiss the same case everywhere in this issue (Ctrl+Enter)</source>
        <translation>全期同样的情况都忽略（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Why is this right as it stands? Enter dismisses, ↓ earlier reasons, Esc goes back</source>
        <translation>为什么原文不用改？Enter 忽略，↓ 用过的理由，Esc 返回</translation>
    </message>
</context>
<context>
    <name>galley::GeneralPage</name>
    <message>
        <source>&amp;Theme</source>
        <translation>外观(&amp;T)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1像素</translation>
    </message>
    <message>
        <source>&amp;Story text</source>
        <translation>稿件字号(&amp;S)</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Lists and menus</source>
        <translation>列表和菜单(&amp;L)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>界面语言(&amp;G)</translation>
    </message>
    <message>
        <source>The language changes when Galley starts next.</source>
        <translation>下次启动时换用所选语言。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Changes are recorded under this name from the next start on.</source>
        <translation>下次启动后，修改记在这个名字下。</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>每行字数</translation>
    </message>
    <message>
        <source>&amp;Characters in a line</source>
        <translation>每行字数(&amp;C)</translation>
    </message>
    <message>
        <source>Lines are counted by this measure of the paper&apos;s column.</source>
        <translation>行数按本报栏宽计算。</translation>
    </message>
</context>
<context>
    <name>galley::Header</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>date in the header, as QLocale writes it</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln版</numerusform>
        </translation>
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
    <message>
        <source>Open the raw text of a page or Word files, a whole folder with Ctrl+Shift+O, drop them on the window, or paste text. They become stories whose paragraphs have roles; the files themselves are never changed. Opening a file again brings its new version in.</source>
        <translation>打开一个版的原始文本或 Word 文件，用 Ctrl+Shift+O 打开整个文件夹，拖进窗口，或者粘贴文字，都可以。程序把它们分成稿件，各段标上体例角色；文件本身绝不改动。同一文件再次打开，读入的是新的一稿。</translation>
    </message>
    <message>
        <source>A role is a guess: F2 changes it, and Alt+A then changes the paragraphs that look alike. Ctrl+K begins a new story at the caret; Ctrl+Shift+K takes a story to the one before. Ctrl+M moves a story to another page.</source>
        <translation>体例角色是程序判断的：F2 改选，随后 Alt+A 把同类段落一并改过来。Ctrl+K 从光标处另起一稿，Ctrl+Shift+K 并入前一篇。Ctrl+M 把稿件移到另一版。</translation>
    </message>
    <message>
        <source>Ctrl+F looks for words in the story or in the whole issue, Ctrl+H replaces them with every place shown first. F7 shows the text as it was received beside the edited one, Ctrl+\ a second story.</source>
        <translation>Ctrl+F 在本稿或整期中查找，Ctrl+H 替换，替换之前先列出各处。F7 在旁边显示来稿原文，Ctrl+\ 并排打开另一篇稿件。</translation>
    </message>
    <message>
        <source>Taking copy in</source>
        <translation>收稿</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Stories and roles</source>
        <translation>稿件与体例角色</translation>
    </message>
    <message>
        <source>Without a mouse</source>
        <translation>只用键盘</translation>
    </message>
    <message>
        <source>F6 goes from pane to pane, Tab from field to field, Alt with an underlined letter opens a menu. Text grows with Ctrl+= and shrinks with Ctrl+−.</source>
        <translation>F6 在各窗格之间切换，Tab 到下一个控件，Alt 加带下划线的字母打开菜单。Ctrl+= 放大文字，Ctrl+− 缩小。</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>改动不会丢失</translation>
    </message>
    <message>
        <source>F9 opens the ledger: people, organisations, places, figures and dates of the issue, each with all its places. Enter goes from one place to the next. ≠ stands where a finding contradicts, ? where something cannot be checked or two names may be one, and = on request where a check found that all agrees.</source>
        <translation>F9打开名录：本期的人物、机构、地名、数字和日期，各有全部出处。按Enter从一处到下一处。≠表示有疑点指出矛盾，?表示无从核对，或者两个名称可能是同一个；要求列出时，=表示核对相符。</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>本报体例</translation>
    </message>
    <message>
        <source>Beside a finding stands what became of its check's findings lately. Where too few were accepted, you are asked whether the check should be lower, or off; nothing is lowered by itself.</source>
        <translation>疑点下方写明这项检查近来采纳和忽略了多少处。采纳太少的，会问是否降级或停用；不会自行降级。</translation>
    </message>
    <message>
        <source>An agency's copy is printed as it came: you are asked once before it is changed, and every place that is no longer as it was received is a finding. Where no lead-in tells whose copy a story is, say so in the Story menu.</source>
        <translation>通讯社的通稿一般照登：改动前会问一次，凡与来稿不同之处都列为疑点。电头看不出是通稿的，可在“稿件”菜单里注明。</translation>
    </message>
    <message>
        <source>Ctrl+Alt+G shows the paper's own data, a tab for each table: terms, careful words, fixed wordings, dictionary, staff, officials, bylines, checks, rounds, counting. Insert adds an entry, Enter changes it, Delete removes it, Ctrl+F finds, Ctrl+Page Down turns to the next table; a table is taken in from and written to a CSV file, all of them a JSON file.</source>
        <translation>Ctrl+Alt+G打开本报体例，一表一页：用语、慎用词、固定表述、词典、采编人员、领导职务、署名格式、检查项、校次、差错计算。Insert添加，Enter更改，Delete删除，Ctrl+F查找，Ctrl+PageDown翻到下一表；每张表可从CSV文件导入、导出，全部各表用JSON文件。</translation>
    </message>
    <message>
        <source>Room on the page</source>
        <translation>版面上的稿位</translation>
    </message>
    <message>
        <source>With a page plan in the house's data, columns, characters a line and lines of a page, text is set in lines by the rules of Chinese typesetting and held against its room; Starter plan there gives you one to put right. Hole on the page, in the Story menu, gives one story a hole of its own. The foot of the window says how many lines the story has of how many, and how many are over or left; overset text, a single character in a last line, a subhead at a column's end and lines that cannot be broken as they should are findings. Without a plan and without a hole nothing is said of lines.</source>
        <translation>本报资料里有了版式（一个版的栏数、每行字数、每栏行数），文字就按中文排版规则断行，与稿位相比；那里的“取用参考版式”给出一份可以改的版式。“稿件”菜单里的“稿位”给一篇稿件单独定稿位。窗口底部写明本稿几行、稿位几行、超几行或短几行；超出稿位的文字、单字成行、背题和断不好的行都列为疑点。没有版式、也没有定稿位的，不提行数。</translation>
    </message>
    <message>
        <source>Select words and press Ctrl+R to make a rule of them: what to print instead, why, and where it holds. It is tried at once on the latest issues; Enter keeps it, and every text is checked by it from then on, in every window on this newsroom. With the caret in a byline, Ctrl+Shift+R takes its form for the house's: those that are written otherwise are findings from then on. Where the byline is of no known shape, it asks which of it stays and which varies, and knows such bylines from then on.</source>
        <translation>选中字词按Ctrl+R，定为一条规则：改用什么、理由、适用哪些体例角色和版。规则随即在最近各期试查；按Enter定下，此后所有稿件都按它检查，同一资料库的其他窗口也一样。光标放在写得规范的署名里按Ctrl+Shift+R，就以它为本报写法，此后写法不同的都会列出。署名的样式还不认得时，会问哪些字固定、哪些会变，此后就认得这样的署名。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Ctrl+2 shows the pages side by side, the stories as cards. Alt+Left and Alt+Right take the chosen one to the page beside, Alt+Up and Alt+Down up and down, Ctrl+M to a page that you name; Delete lets it wait for a page and Insert places what waits: where it stood, on the page that it came from, else at the end. What a move makes wrong elsewhere is shown before it is made: Enter makes it and puts right what is ticked, Esc leaves everything as it is. Enter on a card opens the story.</source>
        <translation>Ctrl+2 把各版并排显示，稿件是一张张卡片。Alt+←、Alt+→ 把选中的稿件移到邻版，Alt+↑、Alt+↓ 调整次序，Ctrl+M 移到指定的版；Delete 放入待排，Insert 排入待排稿件（原版上放回原处，别的版放在版尾）。移动会使别处写错的地方，先列出来再移：Enter 移动并改正打勾的各处，Esc 一切照旧。在卡片上按 Enter 打开稿件。</translation>
    </message>
    <message>
        <source>Ctrl+P prints galleys of the story, its page or the issue, or saves them as a PDF, with what was changed since the copy came in drawn as corrections.</source>
        <translation>Ctrl+P 打印本稿、本版或本期的小样，也可存为 PDF；来稿之后的改动用校对符号画出。</translation>
    </message>
    <message>
        <source>Page proofs</source>
        <translation>对样</translation>
    </message>
    <message>
        <source>F8 goes to the next difference. In the list Enter goes to its place on the page, T takes the page's text into the story, E explains why the page may stay as it is, R gives it back to the typesetter; E and R again open it. + and −, or Ctrl and the wheel, zoom the page, 0 shows the whole of it.</source>
        <translation>F8 到下一处差异。在列表里，Enter 定位到版上，T 以版上文字为准改稿，E 说明版面为什么可以不改，R 退回组版；再按 E 或 R 即恢复待处理。+ 和 −，或 Ctrl 加滚轮，缩放版图，0 显示整版。</translation>
    </message>
    <message>
        <source>Ctrl+3 compares the made-up page with its text; Ctrl+1 goes back to reading. Ctrl+O there, or a PDF dropped on the window, attaches proofs; each of their pages finds the issue&apos;s page by its words, and the menu over the picture says otherwise. Green outlines agree to the letter, red dashed ones differ. Beside what differs the page itself is looked at: marks at the wrong end of a line, characters without a picture, text off the page or under a picture, fonts that are not in the file, pictures with too few pixels for their size.</source>
        <translation>Ctrl+3 把版上文字与稿件逐字核对，Ctrl+1 回到审读。在对样里按 Ctrl+O，或把 PDF 拖进窗口，即收大样；每一页按文字找到本期的版，对不上时在版图上方的菜单里指明。绿框逐字一致，红色虚线框有差异。除了差异，版面本身也要过一遍：标点落在行首或行末，缺字形，文字超出版面或被图片压住，字体没有嵌入，图片按所占大小精度不够。</translation>
    </message>
    <message>
        <source>Below the waiting stories stand the pictures that lack a caption or a story. Enter there, or dragging one onto a card, pairs it with the chosen story and its caption; Delete takes it out of the issue. Add pictures in the Story menu, or picture files dropped there or on a card, bring new ones; the files stay where they are. Take a picture off this story undoes a pairing. Pictures in a folder of copy come in with it, paired where their names or their number leave no doubt.</source>
        <translation>待排稿件下面是待配图片：缺图说或没有配稿的。按 Enter，或把图片拖到卡片上，就配给选中的稿件和它的图说；Delete 把图片移出本期。稿件菜单里的“添加图片”，或把图片文件拖到这里、拖到卡片上，添加新的；文件留在原处。“取下当前稿件的图片”撤掉配图。来稿文件夹里的图片随稿收入，文件名或张数对得上、没有疑问的，自动配好。</translation>
    </message>
    <message>
        <source>Ctrl+L compares line breaks as well: where paragraphs begin, where headlines break, and the spaces in bylines and between words. How a page sets its lines is otherwise its own matter.</source>
        <translation>Ctrl+L 连同转行一起比对：哪里分段、标题断在哪里，以及署名里和单词间的空格。此外版面怎样转行，由版面自定。</translation>
    </message>
    <message>
        <source>F1 or ? on a difference tells what such a difference is, why it is A, B or C, and what to do.</source>
        <translation>在差异上按 F1 或 ?，说明这是哪一类差异、为何定为A、B或C，以及怎样处理。</translation>
    </message>
    <message>
        <source>Ctrl+M also offers the other issues of the newsroom: the story goes there with its captions and notes and waits for a page. Undo brings it back as long as nobody has changed it there.</source>
        <translation>Ctrl+M 还列出资料库里的其他各期：稿件连同图说、编者按移到那一期，在待排里等候上版。那边没有改动过的，撤销即可移回。</translation>
    </message>
    <message>
        <source>A later proof of a page takes the place of the one before: the list says of each difference of that one whether it was corrected, and what was changed that nobody asked for. Proofs are kept beside the newsroom, so the layout system may write over its files.</source>
        <translation>同一版后到的大样代替先到的：列表写明上一份的每处差异改了没有，以及哪些改动没有人要求。大样的副本存在资料库旁边，组版系统可以覆盖原来的文件。</translation>
    </message>
    <message>
        <source>X leaves the place of words out that are nobody's text, such as an advertisement; the next proof leaves them out as well while they stay the same. Draw with the mouse and Shift to leave any region out or to have it read by itself; the right button takes it back.</source>
        <translation>X 略去不是稿件的文字，例如广告；只要文字不变，下一份大样也略去。按住 Shift 用鼠标画出一块，可以略去，也可以单独读；右键恢复。</translation>
    </message>
</context>
<context>
    <name>galley::HitsDelegate</name>
    <message>
        <source>(deleted)</source>
        <translation>（删去）</translation>
    </message>
</context>
<context>
    <name>galley::HitsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, becomes “%3”</source>
        <translation>%1：%2，改为“%3”</translation>
    </message>
</context>
<context>
    <name>galley::HitsPane</name>
    <message>
        <source>Places found</source>
        <translation>查到之处</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>关闭列表</translation>
    </message>
    <message>
        <source>%L1, of which the first %L2 are listed</source>
        <translation>%L1处，只列出前%L2处</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln处</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace %1 in %2</source>
        <translation>在%2中替换%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>No match. Change the words or the options above.</source>
        <translation>没有匹配。请改动上面的文字或选项。</translation>
    </message>
</context>
<context>
    <name>galley::ImportWindow</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Leave out or take</source>
        <translation>导入或不导入(&amp;L)</translation>
    </message>
    <message>
        <source>Leave out or take</source>
        <translation>导入或不导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import (Ctrl+Enter)</source>
        <translation>导入（Ctrl+Enter）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln版</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln篇稿件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files not readable</source>
        <translation>
            <numerusform>%Ln个文件读不了</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import the file</source>
        <translation>导入这个文件(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import %1 files</source>
        <translation>导入%1个文件(&amp;I)</translation>
    </message>
</context>
<context>
    <name>galley::IssueDelegate</name>
    <message>
        <source>Number and name of the page</source>
        <translation>版号和版名</translation>
    </message>
</context>
<context>
    <name>galley::IssueDialog</name>
    <message>
        <source>New issue</source>
        <translation>新建一期</translation>
    </message>
    <message>
        <source>Issue properties</source>
        <translation>本期属性</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>报纸(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>版次(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Create the issue</source>
        <translation>新建这一期(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Change the issue</source>
        <translation>修改本期(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <source>Waiting</source>
        <translation>待排</translation>
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
        <translation>%1版 · %2稿</translation>
    </message>
    <message>
        <source>Move story &amp;to…</source>
        <translation>稿件移到(&amp;T)…</translation>
    </message>
    <message>
        <source>Add pag&amp;e</source>
        <translation>添加版面(&amp;E)</translation>
    </message>
    <message>
        <source>Rena&amp;me page…</source>
        <translation>重命名版面(&amp;N)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve page</source>
        <translation>移除版面(&amp;V)</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移到</translation>
    </message>
    <message>
        <source>Number or name of the page for “%1”</source>
        <translation>“%1”移到哪一版？请输入版号或版名</translation>
    </message>
    <message>
        <source>Page %1 holds stories: %2. They go with it; Undo brings both back.</source>
        <translation>第%1版上有%2篇稿件，会一起移除；撤销可以恢复。</translation>
    </message>
    <message>
        <source>&amp;Remove page and stories</source>
        <translation>连稿件一起移除(&amp;R)</translation>
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
    <name>galley::LikeCasesBar</name>
    <message>
        <source>Give li&amp;ke paragraphs the role too</source>
        <translation>同类段落一并修改体例角色(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more paragraphs look like this one.</source>
        <translation>
            <numerusform>还有%Ln段与此段相似。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them “%1” (Alt+A)</source>
        <translation>一并改为“%1”（Alt+A）</translation>
    </message>
    <message>
        <source>role “%1”</source>
        <translation>体例角色“%1”</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>保持原样</translation>
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
        <source>Li&amp;ght</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
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
    <message>
        <source>&amp;Usual text size</source>
        <translation>恢复默认字号(&amp;U)</translation>
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
    <name>galley::Pages</name>
    <message>
        <source>add page</source>
        <translation>添加版面</translation>
    </message>
    <message>
        <source>rename page</source>
        <translation>重命名版面</translation>
    </message>
    <message>
        <source>remove page</source>
        <translation>移除版面</translation>
    </message>
    <message>
        <source>move page</source>
        <translation>移动版面</translation>
    </message>
    <message>
        <source>To the waiting tray of %1</source>
        <translation>移到 %1 的待排</translation>
    </message>
</context>
<context>
    <name>galley::ReceivedText</name>
    <message>
        <source>Text as received</source>
        <translation>来稿原文</translation>
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
    <message>
        <source>continued</source>
        <translation>（续）</translation>
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
    <message>
        <source>Import cancelled: nothing was taken.</source>
        <translation>已取消导入：没有读入任何内容。</translation>
    </message>
    <message>
        <source>Reading file %1 of %2 …</source>
        <translation>正在读取第%1个文件，共%2个…</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>In the issue already, byte for byte: %1</source>
        <translation>本期已有完全相同的文件：%1</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Another program changed the issue; it is opened anew. (%1)</source>
        <translation>另一个程序改动了这一期；正在重新打开。（%1）</translation>
    </message>
    <message>
        <source>Backing up the newsroom …</source>
        <translation>正在备份编辑部资料库…</translation>
    </message>
    <message>
        <source>The newsroom was backed up to “%1”.</source>
        <translation>编辑部资料库已备份到“%1”。</translation>
    </message>
    <message>
        <source>Exporting the issue …</source>
        <translation>正在导出这一期…</translation>
    </message>
    <message>
        <source>The issue was written to “%1” with its whole history.</source>
        <translation>这一期连同全部历史已写入“%1”。</translation>
    </message>
    <message>
        <source>Taking over “%1” …</source>
        <translation>正在接收“%1”…</translation>
    </message>
    <message>
        <source>Files imported: %1</source>
        <translation>已导入%1个文件</translation>
    </message>
    <message>
        <source>%1 · already there: %2</source>
        <translation>%1 · 本期已有%2个</translation>
    </message>
    <message>
        <source>%1 · not readable: %2</source>
        <translation>%1 · 读不了%2个</translation>
    </message>
    <message>
        <source>%1 The house data that were read before are used.</source>
        <translation>%1仍按先前读到的本报体例检查。</translation>
    </message>
    <message>
        <source>%1 The house data that come with the program are used.</source>
        <translation>%1现按随程序附带的体例检查。</translation>
    </message>
    <message>
        <source>%1 · pictures: %2</source>
        <translation>%1 · 图片：%2</translation>
    </message>
</context>
<context>
    <name>galley::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>检查项(&amp;K)</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置的各页</translation>
    </message>
</context>
<context>
    <name>galley::SeveritySign</name>
    <message>
        <source>Severity %1</source>
        <translation>%1级</translation>
    </message>
    <message>
        <source>Severity %1, dismissed</source>
        <translation>%1级，已忽略</translation>
    </message>
    <message>
        <source>Severity %1: %2</source>
        <translation>%1级%2处</translation>
    </message>
</context>
<context>
    <name>galley::StartPage</name>
    <message>
        <source>Untitled issue</source>
        <translation>未命名的一期</translation>
    </message>
    <message>
        <source>Look at the sample issue</source>
        <translation>看看样例</translation>
    </message>
    <message>
        <source>Galley</source>
        <translation>校样</translation>
    </message>
    <message>
        <source>Galley reads tonight&apos;s copy with you: it finds what is broken, doubled or misspelt, says why, and changes nothing that you have not pressed a key for. No text leaves this computer.</source>
        <translation>校样和您一起读今晚的稿子：断开的段落、重复的字、写错的词，它逐一指出并说明理由；您不按键，它一个字也不改。稿件不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Latest issues</source>
        <translation>最近各期</translation>
    </message>
    <message>
        <source>Open files …</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open a folder with the evening&apos;s copy …</source>
        <translation>打开今晚稿件的文件夹…</translation>
    </message>
    <message>
        <source>Paste text as a new page</source>
        <translation>把文字粘贴为新的一版</translation>
    </message>
    <message>
        <source>New issue …</source>
        <translation>新建一期…</translation>
    </message>
    <message>
        <source>Or drop files and folders anywhere on this window.</source>
        <translation>也可以把文件或文件夹拖到窗口里。</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date in a list of issues, as QLocale writes it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>galley::StatusLine</name>
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
    <message>
        <source>Cancel  Esc</source>
        <translation>取消  Esc</translation>
    </message>
    <message>
        <source>Story: %1   Page: %2</source>
        <translation>本稿 %1&#x3000;本版 %2</translation>
    </message>
    <message>
        <source>%1, %2 / %3</source>
        <translation>%1，%2 / %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Story: %1</source>
        <translation>本稿 %1</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>本版 %1</translation>
    </message>
</context>
<context>
    <name>galley::StoriesModel</name>
    <message>
        <source>no longer in the file · stays</source>
        <translation>文件中已没有 · 保留</translation>
    </message>
    <message>
        <source>no longer in the file · is removed</source>
        <translation>文件中已没有 · 将移除</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>was</source>
        <translation>原为</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>becomes, over your correction</source>
        <translation>改为（覆盖您的改动）</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新稿</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs changed</source>
        <translation>
            <numerusform>改动%Ln段</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>没有改动</translation>
    </message>
    <message>
        <source>unchanged, was removed here</source>
        <translation>没有改动，此前已在这里移除</translation>
    </message>
</context>
<context>
    <name>galley::StoriesView</name>
    <message>
        <source>&amp;Role…</source>
        <translation>体例角色(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Merge with the story before</source>
        <translation>与前一篇合并(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New story from here</source>
        <translation>从这里另起一稿(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keep or remove the story</source>
        <translation>保留或移除这篇稿件(&amp;K)</translation>
    </message>
    <message>
        <source>Stories of the file</source>
        <translation>文件中的稿件</translation>
    </message>
</context>
<context>
    <name>galley::StrayBands</name>
    <message>
        <source>“%1”, typed by %2, found no place: the text around it was removed or parted at the same moment. Copy the words and put them where they belong.</source>
        <translation>%2输入的“%1”没有采用：它所在的文字同时被删除或拆开了。请复制这些文字，放到合适的位置。</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>put words away</source>
        <translation>收起文字</translation>
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
        <source>new story</source>
        <translation>另起一稿</translation>
    </message>
    <message>
        <source>merge stories</source>
        <translation>合并稿件</translation>
    </message>
</context>
<context>
    <name>galley::StoryPane</name>
    <message>
        <source>No story is open. Choose one in the issue, or open a file with Ctrl+O.</source>
        <translation>没有打开的稿件。请在本期中选一篇，或按Ctrl+O打开文件。</translation>
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
        <source>Selected: %1</source>
        <translation>选中：%1</translation>
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
        <source>Next pa&amp;ne</source>
        <translation>下一窗格(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一窗格(&amp;Z)</translation>
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
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;New issue…</source>
        <translation>新建一期(&amp;N)…</translation>
    </message>
    <message>
        <source>Issue p&amp;roperties…</source>
        <translation>本期属性(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Export issue…</source>
        <translation>导出一期(&amp;E)…</translation>
    </message>
    <message>
        <source>Export issue</source>
        <translation>导出一期</translation>
    </message>
    <message>
        <source>I&amp;mport issue file…</source>
        <translation>导入一期的文件(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Back up newsroom…</source>
        <translation>备份编辑部资料库(&amp;B)…</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>编辑部资料库</translation>
    </message>
    <message>
        <source>Back up newsroom</source>
        <translation>备份编辑部资料库</translation>
    </message>
    <message>
        <source>change the issue</source>
        <translation>修改本期</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>名录(&amp;Y)</translation>
    </message>
    <message>
        <source>Close the ledger</source>
        <translation>关闭名录</translation>
    </message>
    <message>
        <source>In the list of findings</source>
        <translation>在疑点列表中</translation>
    </message>
    <message>
        <source>H&amp;ouse</source>
        <translation>本报(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Make a rule of the selection…</source>
        <translation>把选中的字词定为规则(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Terms and lists…</source>
        <translation>用语和名单(&amp;T)…</translation>
    </message>
    <message>
        <source>Select the words to avoid first, in one paragraph and at most %1 characters.</source>
        <translation>请先选中要避用的字词：在同一段内，不超过%1个字符。</translation>
    </message>
    <message>
        <source>This is copy of %1, which is printed as it came. Every place that you change will be among the findings.</source>
        <translation>这是%1的通稿，一般照登。改动之处都会列为疑点。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Agency's copy</source>
        <translation>通讯社稿</translation>
    </message>
    <message>
        <source>The agency that sent it:</source>
        <translation>来自哪家通讯社：</translation>
    </message>
    <message>
        <source>whose copy</source>
        <translation>稿件来源</translation>
    </message>
    <message>
        <source>Take this &amp;byline for the house's form…</source>
        <translation>以此署名为本报写法(&amp;B)…</translation>
    </message>
    <message>
        <source>Agenc&amp;y's copy</source>
        <translation>通讯社稿(&amp;Y)</translation>
    </message>
    <message>
        <source>Agenc&amp;y's copy…</source>
        <translation>通讯社稿(&amp;Y)…</translation>
    </message>
    <message>
        <source>Agenc&amp;y's copy: %1</source>
        <translation>通讯社稿(&amp;Y)：%1</translation>
    </message>
    <message>
        <source>Put the caret into a byline or credit first, or select a lead-in.</source>
        <translation>先把光标放在署名或图片署名里，或者选中电头。</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>编排(&amp;A)</translation>
    </message>
    <message>
        <source>Ho&amp;le on the page…</source>
        <translation>稿位(&amp;K)…</translation>
    </message>
    <message>
        <source>hole of a story</source>
        <translation>定稿位</translation>
    </message>
    <message>
        <source>Print &amp;galleys…</source>
        <translation>打印小样(&amp;G)…</translation>
    </message>
    <message>
        <source>In the Proof workspace</source>
        <translation>在对样工作区</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>对样(&amp;P)</translation>
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
        <source>Explains each check and each difference that a page proof may have, or only those named, with examples.</source>
        <translation>说明每项检查和版面大样可能有的每类差异，或只说明指定的几项，附例子。</translation>
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
        <source>Also facts that agree; in JSON, where findings stand alone without it, those that cannot be checked too.</source>
        <translation>核对相符的事实也列出；JSON 输出平时只有疑点，加此选项后无从核对的也列出。</translation>
    </message>
    <message>
        <source>Cannot be checked: %1</source>
        <translation>无从核对：%1</translation>
    </message>
    <message>
        <source>Agrees: %1</source>
        <translation>相符：%1</translation>
    </message>
    <message>
        <source>Checks the sample issue that comes with the program.</source>
        <translation>检查程序自带的样例。</translation>
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
        <source>What to call the issue. Without it: as the first file.</source>
        <translation>这一期的名称。不写则取第一个文件的名称。</translation>
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
        <source>lists the newsroom&apos;s issues</source>
        <translation>列出编辑部资料库里的各期</translation>
    </message>
    <message>
        <source>prints an issue&apos;s text with the role of each paragraph</source>
        <translation>显示一期的文本和每段的体例角色</translation>
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
        <source>%1: NOT as it was stored, from record %2 of %3 on: %4</source>
        <translation>%1：与存下时不一致，从第%2条记录起（共%3条）：%4</translation>
    </message>
    <message>
        <source>Name one issue or one file at a time.</source>
        <translation>一次请只写一期或一个文件。</translation>
    </message>
    <message>
        <source>Name an issue (or say “latest”) and the file to write.</source>
        <translation>请写明一期（或写“latest”）和要写入的文件。</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Writes an issue into a new file: with its whole history and its received files, for handing over, keeping and verifying (issue), or its text alone. “-” writes text to standard output.</source>
        <translation>把一期写成一个新文件：连同全部历史和收到的文件，用于移交、保存和核验（issue），或只写文字。“-”把文字写到标准输出。</translation>
    </message>
    <message>
        <source>What the file is to be.</source>
        <translation>文件的类型。</translation>
    </message>
    <message>
        <source>--as is issue, text, markdown or html, not “%1”.</source>
        <translation>--as应为issue、text、markdown或html，不能是“%1”。</translation>
    </message>
    <message>
        <source>Copies the newsroom as it stands into a new file, while others go on working in it. The copy is a newsroom: open it with --newsroom to go back to it.</source>
        <translation>把编辑部资料库的现状复制成一个新文件，其他人可以继续工作。副本本身就是资料库：用--newsroom打开即可恢复。</translation>
    </message>
    <message>
        <source>Name the file to write the backup to.</source>
        <translation>请写明备份文件名。</translation>
    </message>
    <message>
        <source>%1: %2 changes stored</source>
        <translation>%1：存入%2处改动</translation>
    </message>
    <message>
        <source>The checks whose findings are fixed.</source>
        <translation>要修改哪些检查的疑点。</translation>
    </message>
    <message>
        <source>Only prints what would be changed.</source>
        <translation>只列出将要改动之处。</translation>
    </message>
    <message>
        <source>Writes the text into this new file, in UTF-8. Without it: to standard output.</source>
        <translation>把文字以UTF-8写入这个新文件。不写：写到标准输出。</translation>
    </message>
    <message>
        <source>Fixes an issue of this newsroom: the argument is then an issue, not a file.</source>
        <translation>修改这个编辑部资料库里的一期：此时参数是某一期，不是文件。</translation>
    </message>
    <message>
        <source>Does the first fix of every finding of the checks named. A file itself is never changed; in an issue of a newsroom each change is stored with its reason and can be taken back.</source>
        <translation>对所列检查的每个疑点采用第一条修改。文件本身从不改动；在资料库的一期里，每处改动连同理由存入，并可撤回。</translation>
    </message>
    <message>
        <source>Name the checks whose findings to fix: --only ID.</source>
        <translation>请写明要修改哪些检查的疑点：--only ID。</translation>
    </message>
    <message>
        <source>Name one file, or with --newsroom one issue.</source>
        <translation>请写明一个文件；用--newsroom时写明一期。</translation>
    </message>
    <message>
        <source>Name the files or folders to import.</source>
        <translation>请写明要导入的文件或文件夹。</translation>
    </message>
    <message>
        <source>does the first fix of each finding of the checks named</source>
        <translation>对所列检查的每个疑点采用第一条修改</translation>
    </message>
    <message>
        <source>writes an issue or its text into one file</source>
        <translation>把一期或它的文字写成一个文件</translation>
    </message>
    <message>
        <source>copies the whole newsroom into one file</source>
        <translation>把整个编辑部资料库复制成一个文件</translation>
    </message>
    <message>
        <source>Reads text files in this character set, as in GB18030; what is no character is marked. Without it: as the bytes say.</source>
        <translation>按这个字符集读文本文件，如GB18030；读不成字的地方会标出来。不写：按文件内容判断。</translation>
    </message>
    <message>
        <source>The text itself goes to standard output; --format json needs --output, --dry-run or --newsroom.</source>
        <translation>标准输出要用来写文字；--format json须与--output、--dry-run或--newsroom同用。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1第%2行：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Brings the files into this issue: an id, the beginning of one, or “latest”. Files that it has already, by name and folder, are new versions of their stories; what was corrected in the issue stays wherever the author left the words alone.</source>
        <translation>把文件导入这一期：写编号、编号的开头几位，或“latest”。名称和文件夹与已有文件相同的，作为原稿的新版本；作者没动的字句，编辑改过的照旧保留。</translation>
    </message>
    <message>
        <source>Only prints what each file would become, which paragraphs differ and which corrections would be overwritten.</source>
        <translation>只列出每个文件会成为什么、哪些段有不同、哪些改动会被覆盖。</translation>
    </message>
    <message>
        <source>Removes stories that a new version no longer holds. Without it they stay.</source>
        <translation>新版本里没有了的稿件，从本期撤下。不写：保留。</translation>
    </message>
    <message>
        <source>--title and --date are for a new issue; with --into it keeps its own.</source>
        <translation>--title和--date用于新的一期；用--into时沿用该期自己的。</translation>
    </message>
    <message>
        <source>%1 is an issue&apos;s or a newsroom&apos;s file, which is taken over whole: import it without --into and --dry-run.</source>
        <translation>%1 是一期或资料库的文件，要整个接收：导入时不要用--into和--dry-run。</translation>
    </message>
    <message>
        <source>Page without a number</source>
        <translation>未编版号</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>removed, though it was corrected in the issue: %1</source>
        <translation>删去（本期已改过）：%1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>删去：%1</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>原为：%1</translation>
    </message>
    <message>
        <source>becomes, over a correction made in the issue: %1</source>
        <translation>改为（覆盖本期的改动）：%1</translation>
    </message>
    <message>
        <source>becomes: %1</source>
        <translation>改为：%1</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1：读不了</translation>
    </message>
    <message>
        <source>%1: in the issue already, byte for byte</source>
        <translation>%1：本期已有完全相同的文件</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation>%1：不导入</translation>
    </message>
    <message>
        <source>%1: a new version</source>
        <translation>%1：新版本</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1：新文件</translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <translation>%1：新稿，%2</translation>
    </message>
    <message>
        <source>%1: paragraphs that differ: %2, %3</source>
        <translation>%1：%2段有不同，%3</translation>
    </message>
    <message>
        <source>%1: unchanged, %2</source>
        <translation>%1：没有变化，%2</translation>
    </message>
    <message>
        <source>%1: unchanged, was removed from the issue and stays so</source>
        <translation>%1：没有变化，已从本期撤下，不再放回</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>%1: no longer in the file; it stays in the issue</source>
        <translation>%1：文件里已没有，本期保留</translation>
    </message>
    <message>
        <source>%1: no longer in the file; removed from the issue</source>
        <translation>%1：文件里已没有，从本期撤下</translation>
    </message>
    <message>
        <source>There is nothing to be taken.</source>
        <translation>没有可导入的内容。</translation>
    </message>
    <message>
        <source>Would be taken: files %1, new stories %2, changed stories %3, paragraphs that differ %4, corrections overwritten %5. Nothing was stored.</source>
        <translation>将导入%1个文件：新稿%2篇，有改动的%3篇，有不同的%4段，覆盖改动%5处。什么也没有存。</translation>
    </message>
    <message>
        <source>Taken: files %1, new stories %2, changed stories %3, paragraphs that differ %4, corrections overwritten %5.</source>
        <translation>已导入%1个文件：新稿%2篇，有改动的%3篇，有不同的%4段，覆盖改动%5处。</translation>
    </message>
    <message>
        <source>a finding of severity A</source>
        <translation>有A级疑点</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 2 wrong usage or input that cannot be read.</source>
        <translation>退出状态：0 完成；2 用法有误，或输入无法读取。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 %1; 2 wrong usage or input that cannot be read.</source>
        <translation>退出状态：0 完成；1 %1；2 用法有误，或输入无法读取。</translation>
    </message>
    <message>
        <source>a correction made in the issue is overwritten</source>
        <translation>本期的改动被覆盖</translation>
    </message>
    <message>
        <source>Puts files into the newsroom as a new issue and prints its id, or with --into brings them into an issue that is there. Folders are walked: names such as “03 经济” or “A2-要闻-1.docx” give the pages. The files themselves are kept as they are. Files that an issue or a newsroom was written to are taken over with their history. “-” reads text from standard input. A file that cannot be read keeps none of the others out.</source>
        <translation>把文件作为新的一期放进编辑部资料库，并显示其编号；用--into则导入已有的一期。文件夹会逐层读取：“03 经济”“A2-要闻-1.docx”这样的名称决定版面。文件本身原样保存。由一期或资料库写成的文件连同历史一并接收。“-”从标准输入读取文字。读不了的文件不影响其他文件。</translation>
    </message>
    <message>
        <source>puts files into the newsroom, as a new issue or into one that is there</source>
        <translation>把文件存入编辑部资料库，作为新的一期，或导入已有的一期</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 a finding of severity A, a correction that an import overwrites, or a log that does not verify; 2 wrong usage or input that cannot be read.</source>
        <translation>退出状态：0 完成；1 有A级疑点，导入覆盖了改动，或记录未通过验证；2 用法有误，或输入无法读取。</translation>
    </message>
    <message>
        <source>Checks issues of this newsroom by its own house data: the arguments are then issues, not files.</source>
        <translation>按这个编辑部资料库自己的本报资料检查其中各期：参数是期，不是文件。</translation>
    </message>
    <message>
        <source>The newsroom&apos;s file. Without it: the house that comes with the program.</source>
        <translation>编辑部资料库文件。不写则用程序自带的本报资料。</translation>
    </message>
    <message>
        <source>Takes this file&apos;s entries into the newsroom.</source>
        <translation>把这个文件里的各条收进资料库。</translation>
    </message>
    <message>
        <source>%1: %2 more problems</source>
        <translation>%1：另有%2处问题</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 there already, %5 left out</source>
        <translation>%1：新增%2，更改%3，已有%4，未收%5</translation>
    </message>
    <message>
        <source>Prints the paper&apos;s own data: terms, careful words, fixed wordings, people, settings of checks; or takes a file&apos;s entries in. Entries that are no good are named with row and column, and the others are taken: exit status 1.</source>
        <translation>输出本报自己的资料：用语、慎用词、固定表述、名录、检查设置；或收进文件里的各条。不合格的条目指明行和列，其余照收，退出状态为1。</translation>
    </message>
    <message>
        <source>The house has no table “%1”.</source>
        <translation>本报资料里没有“%1”这张表。</translation>
    </message>
    <message>
        <source>Name the newsroom that takes the file: --newsroom PATH.</source>
        <translation>请写明收进哪个编辑部资料库：--newsroom PATH。</translation>
    </message>
    <message>
        <source>prints the paper&apos;s own terms and lists, or takes them in</source>
        <translation>输出或收进本报的用语和名录</translation>
    </message>
    <message>
        <source>usage: galleyctl %1 [OPTIONS] %2</source>
        <translation>用法：galleyctl %1 [选项] %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Page %1 of the proof: a font does not say what its characters mean; they are not compared.</source>
        <translation>校样第%1页：有字体未标明字符含义，这些字符未比对。</translation>
    </message>
    <message>
        <source>Page %1 of the proof has no text: it is a picture, or its type was turned into outlines.</source>
        <translation>校样第%1页没有文字：整页是图片，或文字已转曲。</translation>
    </message>
    <message>
        <source>%1: the file takes too long to read; it may be damaged.</source>
        <translation>%1：文件读取时间过长，可能已损坏。</translation>
    </message>
    <message>
        <source>Page %1 of the proof takes too long to read; the file may be damaged.</source>
        <translation>校样第%1页读取时间过长，文件可能已损坏。</translation>
    </message>
    <message>
        <source>Page %1 of the proof is no page of this issue.</source>
        <translation>校样第%1页不是本期的版。</translation>
    </message>
    <message>
        <source>Page %1 of the proof: %2 stories, %3 of them to the letter</source>
        <translation>校样第%1页：稿件%2篇，其中%3篇一字不差</translation>
    </message>
    <message>
        <source>Only the issue's page with this number.</source>
        <translation>只比对本期的这一版。</translation>
    </message>
    <message>
        <source>Name the text and its proof.</source>
        <translation>请写明稿件和校样。</translation>
    </message>
    <message>
        <source>--page is a number, not “%1”.</source>
        <translation>--page应为数字，不是“%1”。</translation>
    </message>
    <message>
        <source>prints what a page proof has otherwise than its text</source>
        <translation>列出版面校样与稿件的差异</translation>
    </message>
    <message>
        <source>The proofs have %1 and %2 pages.</source>
        <translation>两次校样分别有%1页和%2页。</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>要写出的PDF文件。</translation>
    </message>
    <message>
        <source>Characters in a line.</source>
        <translation>每行字数。</translation>
    </message>
    <message>
        <source>--measure is a number from %1 to %2, not “%3”.</source>
        <translation>--measure应为%1至%2的数字，不是“%3”。</translation>
    </message>
    <message>
        <source>sets text as galleys to be read on paper</source>
        <translation>把稿件排成供纸上校读的小样</translation>
    </message>
    <message>
        <source>Characters of its fonts read as what they mean (⼈ as 人): %1</source>
        <translation>按原字读取的字体字符（如⼈读作人）：%1</translation>
    </message>
    <message>
        <source>Sets text as galleys to be read on paper: in the paper's measure, lines numbered. TEXT is a page's raw text, an issue file, or an issue of the newsroom (its id, the beginning of it, or “latest”).</source>
        <translation>把稿件排成供纸上校读的小样：按本报栏宽，行带序号。TEXT是一个版的原始文本、一期的文件，或资料库中的一期（编号、编号开头，或“latest”）。</translation>
    </message>
    <message>
        <source>Name one text, and with -o the PDF to write.</source>
        <translation>请写明一份稿件，并用-o写明要写出的PDF文件。</translation>
    </message>
    <message>
        <source>Corrections: %1 done, %2 not done, %3 done wrongly</source>
        <translation>应改之处：已改 %1，未改 %2，改错 %3</translation>
    </message>
    <message>
        <source>Prints what a page proof has otherwise than its text. TEXT is a page's raw text, an issue file, an issue of the newsroom (its id, the beginning of it, or “latest”), or an earlier proof. With FIRST, what had to be corrected on it is told of as done, not done or done wrongly, and every other change as unexplained.</source>
        <translation>列出大样与稿件不同之处。TEXT 是一版的原始文字、本期文件、资料库中的一期（编号、编号开头，或“latest”），也可以是前一校样。写了 FIRST 时，它上面应改的地方逐一说明已改、未改或改错，其余改动列为无人要求的改动。</translation>
    </message>
    <message>
        <source>Name the text first, then its two proofs.</source>
        <translation>请先写稿件，再写它的两份校样。</translation>
    </message>
    <message>
        <source>Page %1 of the later proof is not in the earlier one.</source>
        <translation>后一校样的第%1页在前一校样里没有。</translation>
    </message>
    <message>
        <source>Set the stories of an issue as they came in, with what was changed since drawn as corrections.</source>
        <translation>按来稿排出，后来的改动用校对符号画在上面。</translation>
    </message>
    <message>
        <source>; its hole, lines/characters a line: %1</source>
        <translation>；稿位（行数/每行字数）：%1</translation>
    </message>
    <message>
        <source>One table, as CSV: terms, careful-words, fixed-wordings, words, staff, officials, byline-forms, checks, rounds, counting, page-plan or holes. Without it: all, as JSON.</source>
        <translation>只要一张表，CSV格式：terms、careful-words、fixed-wordings、words、staff、officials、byline-forms、checks、rounds、counting、page-plan或holes。不写则输出全部，JSON格式。</translation>
    </message>
    <message>
        <source>prints what a reader would trip over on a page proof</source>
        <translation>列出大样上读者会看出毛病的地方</translation>
    </message>
    <message>
        <source>Name one proof.</source>
        <translation>请写一份校样。</translation>
    </message>
    <message>
        <source>running text %1 characters, %2 lines, corrections %3</source>
        <translation>正文%1字，%2行，改%3处</translation>
    </message>
    <message>
        <source>Prints what on a page proof a reader would trip over, whatever its text says: marks at the wrong end of a line, characters without a picture, text off the page or under a picture, pictures with too few pixels, fonts that are not in the file.</source>
        <translation>不管稿件写什么，列出大样上读者会看出毛病的地方：标点落在行首或行末的，缺字形的，文字超出版面或被图片压住的，图片精度不够的，字体没有嵌入的。</translation>
    </message>
    <message>
        <source>Pixels that a picture is to have for an inch at its size on the page; 0: any will do.</source>
        <translation>图片按版面上的大小每英寸应有的像素；0 表示不限。</translation>
    </message>
    <message>
        <source>--resolution is a number, not “%1”.</source>
        <translation>--resolution 后面要数字，“%1”不是。</translation>
    </message>
    <message>
        <source>%1: a picture</source>
        <translation>%1：图片</translation>
    </message>
    <message>
        <source>Compares line breaks as well: where paragraphs begin and headlines break, spaces that say something, and between two proofs the lines that run over.</source>
        <translation>连同转行一起比对：分段、标题断行、有意义的空格，以及两样之间转行变动的段落。</translation>
    </message>
    <message>
        <source>lists who works in the newsroom and their keys, or changes that</source>
        <translation>列出编辑部的人员及其密钥，或改动人员</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>再输一次：</translation>
    </message>
    <message>
        <source>%1: left on %2</source>
        <translation>%1：%2离开</translation>
    </message>
    <message>
        <source>%1: %2; key %3, since %4</source>
        <translation>%1：%2；密钥%3，自%4起</translation>
    </message>
    <message>
        <source>Nobody is set up here: one person works at one desk. “galleyctl people set-up NAME” begins with the first administrator.</source>
        <translation>这里没有设人员，由一人一台使用。用“galleyctl people set-up 姓名”设立第一位管理员。</translation>
    </message>
    <message>
        <source>Fingerprint of the root key: %1</source>
        <translation>根密钥指纹：%1</translation>
    </message>
    <message>
        <source>Note it outside this computer: “galleyctl verify --root” compares it with what is there.</source>
        <translation>请在本机之外记下：以后用“galleyctl verify --root”核对。</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>恢复码：%1</translation>
    </message>
    <message>
        <source>It is shown this once and stored nowhere. Write it on paper and lock it away: it helps where no administrator has their passphrase any more, and whoever holds it can do what an administrator can.</source>
        <translation>恢复码只显示这一次，不存于任何地方。请写在纸上锁好：管理员都忘了口令时靠它恢复；谁拿到它，谁就有管理员的权力。</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>%1的口令：</translation>
    </message>
    <message>
        <source>New passphrase of %1, known to nobody else:</source>
        <translation>%1的新口令，不要让别人知道：</translation>
    </message>
    <message>
        <source>Recovery code:</source>
        <translation>恢复码：</translation>
    </message>
    <message>
        <source>This newsroom has its people already.</source>
        <translation>本编辑部已经设有人员。</translation>
    </message>
    <message>
        <source>A person needs at least one role: --role ROLE.</source>
        <translation>每人至少要有一个职责：--role 职责。</translation>
    </message>
    <message>
        <source>Nobody is set up here; “galleyctl people set-up NAME” begins with the first administrator.</source>
        <translation>这里没有设人员；用“galleyctl people set-up 姓名”设立第一位管理员。</translation>
    </message>
    <message>
        <source>With add and roles: all that the person is, with commas between.</source>
        <translation>用于add和roles：此人的全部职责，以逗号分开。</translation>
    </message>
    <message>
        <source>The administrator who does it. Without it: the only one that there is.</source>
        <translation>由哪位管理员来做。不写：唯一的那位。</translation>
    </message>
    <message>
        <source>The first line of this file is the passphrase of whoever does it. Without it: asked for at the terminal.</source>
        <translation>此文件的第一行是操作者的口令。不写：在终端询问。</translation>
    </message>
    <message>
        <source>The same for the new passphrase, with add, passphrase and new-key.</source>
        <translation>同上，但为新口令，用于add、passphrase和new-key。</translation>
    </message>
    <message>
        <source>By the recovery code, where no administrator can do it.</source>
        <translation>没有管理员能做时，凭恢复码。</translation>
    </message>
    <message>
        <source>The same, the code being the first line of this file.</source>
        <translation>同上，此文件的第一行是恢复码。</translation>
    </message>
    <message>
        <source>Lists who works in the newsroom and what they may sign, or changes that. One person at one desk needs none of it. set-up makes the newsroom's root key and the first administrator; passphrase is each person's own; new-key is for who forgot theirs: what the old key signed stays signed.</source>
        <translation>列出编辑部的人员及其职责，或改动人员。一人一台使用时不需要。set-up设立编辑部根密钥和第一位管理员；passphrase由本人改自己的口令；new-key给忘了口令的人：旧密钥签过的仍然有效。</translation>
    </message>
    <message>
        <source>Say what to do with whom; “galleyctl people --help” lists what can be done.</source>
        <translation>请说明对谁做什么；用法见“galleyctl people --help”。</translation>
    </message>
    <message>
        <source>%1: as it was stored, records: %2, head: %3</source>
        <translation>%1：与存入时一致，记录%2条，链头：%3</translation>
    </message>
    <message>
        <source>People: NOT as they were stored, from record %1 of %2 on: %3</source>
        <translation>人员：与存入时不一致，从第%1条（共%2条）起：%3</translation>
    </message>
    <message>
        <source>People: as they were stored, records: %1, root key: %2, head: %3</source>
        <translation>人员：与存入时一致，记录%1条，根密钥：%2，链头：%3</translation>
    </message>
    <message>
        <source>NOT with the root key that was noted: there is none here.</source>
        <translation>不是所记的根密钥：这里没有根密钥。</translation>
    </message>
    <message>
        <source>NOT with the root key that was noted: it is another newsroom's, or its people were exchanged.</source>
        <translation>不是所记的根密钥：这是别的编辑部的，或者人员被调换了。</translation>
    </message>
    <message>
        <source>NOT here is the record that was noted as head %1: the end of a log was cut off, or it was of something else than was verified.</source>
        <translation>所记链头%1的记录不在这里：记录的末尾被截去，或者所记的不是这次核验的内容。</translation>
    </message>
    <message>
        <source>Hashes every stored record again and applies it, and looks whether the received files are unchanged: of all issues, of one, or of an exported file or a backup. The people and their keys are verified from the newsroom's root key on. Note the root key and the heads that are printed outside this computer: given again, they show that nothing was exchanged and no end cut off.</source>
        <translation>重新计算并逐条执行每条记录，查看收到的文件是否未变：可核验所有期、某一期、导出的文件或备份。人员及其密钥从编辑部根密钥起逐一核验。请在本机之外记下所列的根密钥和链头：再次给出，便知没有调换、没有截去末尾。</translation>
    </message>
    <message>
        <source>a record or a received file was changed, or what was noted is not there</source>
        <translation>有记录或收到的文件被改动，或所记的不在了</translation>
    </message>
    <message>
        <source>The fingerprint of the root key that was noted.</source>
        <translation>所记的根密钥指纹。</translation>
    </message>
    <message>
        <source>A head that was noted; the log may have grown since. May be given more than once.</source>
        <translation>所记的链头；此后记录可以增加。可写多次。</translation>
    </message>
    <message>
        <source>--head is one of the heads that “galleyctl verify” prints: 64 figures and letters from a to f.</source>
        <translation>--head应为“galleyctl verify”列出的链头：64个数字和a到f的字母。</translation>
    </message>
</context>
<context>
    <name>galley::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>galley::LedgerModel</name>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln entries</source>
        <translation>
            <numerusform>%1：%Ln项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Contradicts: %1, %2</source>
        <translation>有矛盾：%1，%2</translation>
    </message>
    <message>
        <source>Cannot be checked: %1, %2</source>
        <translation>无从核对：%1，%2</translation>
    </message>
    <message>
        <source>Agrees: %1, %2</source>
        <translation>相符：%1，%2</translation>
    </message>
    <message>
        <source>Checked facts</source>
        <translation>事实核对</translation>
    </message>
</context>
<context>
    <name>galley::LedgerPane</name>
    <message>
        <source>Ledger</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>Filter names and figures</source>
        <translation>筛选名称和数字</translation>
    </message>
    <message>
        <source>The names are being gathered…</source>
        <translation>正在汇集名称…</translation>
    </message>
    <message>
        <source>No names, figures or dates in this issue yet.</source>
        <translation>本期还没有人名、机构、地名、数字和日期。</translation>
    </message>
    <message>
        <source>No match. Esc clears the filter.</source>
        <translation>没有匹配。清除筛选 Esc</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>音近</translation>
    </message>
    <message>
        <source>looks alike</source>
        <translation>形近</translation>
    </message>
    <message>
        <source>one character differs</source>
        <translation>差一字</translation>
    </message>
    <message>
        <source>with and without 省, 市, 县</source>
        <translation>省、市、县有无不一</translation>
    </message>
    <message>
        <source>another form of firm</source>
        <translation>公司形式不一</translation>
    </message>
    <message>
        <source>What agrees: %1</source>
        <translation>相符的也列出：%1</translation>
    </message>
    <message>
        <source>Lists what the checks have compared and found to agree as well</source>
        <translation>把核对过并且相符的也列出来</translation>
    </message>
    <message>
        <source>title</source>
        <translation>职务</translation>
    </message>
</context>
<context>
    <name>galley::LedgerView</name>
    <message>
        <source>Ledger</source>
        <translation>名录</translation>
    </message>
</context>
<context>
    <name>galley::CheckDelegate</name>
    <message>
        <source>off for the house</source>
        <translation>本报已停用</translation>
    </message>
    <message>
        <source>accepted too seldom: %1</source>
        <translation>采纳偏少 %1</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>采纳 %1</translation>
    </message>
</context>
<context>
    <name>galley::CheckRecords</name>
    <message>
        <source>Last %1 days: accepted %L2, dismissed %L3</source>
        <translation>近%1天：采纳%L2处，忽略%L3处</translation>
    </message>
    <message>
        <source>Last %1 days: accepted %L2, dismissed %L3; the house wants at least %4% accepted</source>
        <translation>近%1天：采纳%L2处，忽略%L3处，低于本报要求的%4%</translation>
    </message>
    <message>
        <source>%L1 / %L2</source>
        <translation>%L1/%L2</translation>
    </message>
</context>
<context>
    <name>galley::EntryDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>New entry: %1</source>
        <translation>新增条目：%1</translation>
    </message>
    <message>
        <source>Change entry: %1</source>
        <translation>更改条目：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This entry is in the house already.</source>
        <translation>本报体例里已有这一条。</translation>
    </message>
</context>
<context>
    <name>galley::EntryForm</name>
    <message>
        <source>Every page</source>
        <translation>所有版</translation>
    </message>
    <message>
        <source>Every role</source>
        <translation>所有角色</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No check</source>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A number, a name, or * for every other page</source>
        <translation>版号、版名，或*（其他各版）</translation>
    </message>
</context>
<context>
    <name>galley::HouseModel</name>
    <message>
        <source>%1: nothing</source>
        <translation>%1：空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>galley::HousePage</name>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Remove “%1” from the house?</source>
        <translation>从本报体例中删除“%1”？</translation>
    </message>
    <message>
        <source>Remove %L1 entries from the house?</source>
        <translation>从本报体例中删除%L1个条目？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Reading “%1” …</source>
        <translation>正在读取“%1”……</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>Added: %L1 · changed: %L2 · there already: %L3</source>
        <translation>新增%L1条 · 更改%L2条 · 原已有%L3条</translation>
    </message>
    <message>
        <source>Left out: %L1 →</source>
        <translation>未导入%L1行 →</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>已写入“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>“%1”无法写入。</translation>
    </message>
    <message>
        <source>Entries: %L1</source>
        <translation>共%L1条</translation>
    </message>
    <message>
        <source>Entries: %L1 of %L2</source>
        <translation>%L1条，共%L2条</translation>
    </message>
    <message>
        <source>Find in this table</source>
        <translation>在表中查找</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>No entries yet. Insert adds one.</source>
        <translation>还没有条目。按 Insert 添加。</translation>
    </message>
    <message>
        <source>Nothing matches. Clear the filter with Esc.</source>
        <translation>没有匹配。按 Esc 清除查找。</translation>
    </message>
    <message>
        <source>&amp;Starter plan</source>
        <translation>取用参考版式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Broadsheet</source>
        <translation>对开(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tabloid</source>
        <translation>四开(&amp;T)</translation>
    </message>
</context>
<context>
    <name>galley::HouseWindow</name>
    <message>
        <source>Terms</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>Careful words</source>
        <translation>慎用词</translation>
    </message>
    <message>
        <source>Fixed wordings</source>
        <translation>固定表述</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>采编人员</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>领导职务</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>House</source>
        <translation>本报体例</translation>
    </message>
    <message>
        <source>Tables of the house</source>
        <translation>本报体例的各表</translation>
    </message>
    <message>
        <source>Find in this table</source>
        <translation>在表中查找</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字面</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>正则</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Lead-in</source>
        <translation>消息头</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名行</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>摄影署名</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>括号</translation>
    </message>
    <message>
        <source>Before the bracket</source>
        <translation>括号前</translation>
    </message>
    <message>
        <source>Mark before the names</source>
        <translation>姓名前的符号</translation>
    </message>
    <message>
        <source>Between office and name</source>
        <translation>身份与姓名之间</translation>
    </message>
    <message>
        <source>Between names</source>
        <translation>姓名之间</translation>
    </message>
    <message>
        <source>Inside a short name</source>
        <translation>两字姓名中间</translation>
    </message>
    <message>
        <source>Between name and verb</source>
        <translation>姓名与“摄”之间</translation>
    </message>
    <message>
        <source>The paper's name before the office</source>
        <translation>记者前的“本报”</translation>
    </message>
    <message>
        <source>The paper's name before a correspondent's office</source>
        <translation>通讯员前的“本报”</translation>
    </message>
    <message>
        <source>Full width（）</source>
        <translation>全角（）</translation>
    </message>
    <message>
        <source>Half width ()</source>
        <translation>半角 ()</translation>
    </message>
    <message>
        <source>Square [ ]</source>
        <translation>方括号［］</translation>
    </message>
    <message>
        <source>Black 【】</source>
        <translation>黑括号【】</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>Bylines</source>
        <translation>署名格式</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>校次</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>差错计算</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>people</source>
        <translation>身份姓名</translation>
    </message>
    <message>
        <source>name</source>
        <translation>人名</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>通讯社</translation>
    </message>
    <message>
        <source>Every other page</source>
        <translation>其他各版</translation>
    </message>
    <message>
        <source>Squeezed in</source>
        <translation>挤压</translation>
    </message>
    <message>
        <source>Hung out</source>
        <translation>悬挂</translation>
    </message>
    <message>
        <source>Pushed down with a character</source>
        <translation>连同前一字移到下行</translation>
    </message>
    <message>
        <source>Page plan</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Holes</source>
        <translation>稿位</translation>
    </message>
</context>
<context>
    <name>galley::ProblemsDialog</name>
    <message>
        <source>Left out of the import</source>
        <translation>未导入的内容</translation>
    </message>
    <message>
        <source>Left out: %L1, of which the first %L2 are listed. All other rows were taken.</source>
        <translation>未导入%L1行，下面列出前%L2行；其余各行均已导入。</translation>
    </message>
    <message>
        <source>Left out: %L1. All other rows were taken.</source>
        <translation>未导入%L1行；其余各行均已导入。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>galley::TrialPanel</name>
    <message>
        <source>Places where the rule would be found</source>
        <translation>这条规则会报出的地方</translation>
    </message>
    <message>
        <source>Trying it on the newsroom's issues …</source>
        <translation>正在资料库的各期中试查……</translation>
    </message>
    <message>
        <source>Say what to avoid, and it is tried at once.</source>
        <translation>写下避用的字词，随即试查。</translation>
    </message>
    <message>
        <source>Issues tried: %L1. It would be found nowhere.</source>
        <translation>试查了%L1期，没有一处会报出。</translation>
    </message>
    <message>
        <source>Issues tried: %L1. It would be found: %L2, in this issue: %L3.</source>
        <translation>试查了%L1期，会报出%L2处，其中本期%L3处。</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Another issue: %1</source>
        <translation>其他期：%1</translation>
    </message>
</context>
<context>
    <name>galley::BylineDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The house's form: %1</source>
        <translation>本报写法：%1</translation>
    </message>
    <message>
        <source>%L1 of %L2 in this issue</source>
        <translation>本期%L2处中%L1处如此</translation>
    </message>
    <message>
        <source>Takes the place of: %1</source>
        <translation>取代现有写法：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>The house has these forms already.</source>
        <translation>本报已是这样规定的。</translation>
    </message>
</context>
<context>
    <name>galley::LayDownDialog</name>
    <message>
        <source>&amp;Lay down</source>
        <translation>定为本报写法(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>galley::ShapeDialog</name>
    <message>
        <source>A shape to be known: %1</source>
        <translation>要认得的样式：%1</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Words stay as they are printed; what varies stands in braces: %1</source>
        <translation>固定的字照原样写，变的写在花括号里：%1</translation>
    </message>
    <message>
        <source>This shape does not fit the words above.</source>
        <translation>这个样式与上面的字对不上。</translation>
    </message>
    <message>
        <source>Read: %1. Of this issue it fits %L2.</source>
        <translation>读出：%1。本期有%L2处是这样写的。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>galley::ArrangePane</name>
    <message>
        <source>Waiting</source>
        <translation>待排</translation>
    </message>
    <message>
        <source>Nothing waits for a page. Delete puts the selected story here.</source>
        <translation>没有待排稿件。按 Delete 把选中的稿件放到这里。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Galley</source>
        <translation>小样</translation>
    </message>
    <message>
        <source>To the &amp;previous page</source>
        <translation>移到上一版(&amp;P)</translation>
    </message>
    <message>
        <source>To the &amp;next page</source>
        <translation>移到下一版(&amp;X)</translation>
    </message>
    <message>
        <source>Let it &amp;wait for a page</source>
        <translation>放入待排(&amp;W)</translation>
    </message>
    <message>
        <source>Pla&amp;ce what waits</source>
        <translation>排入待排稿件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go on on another page…</source>
        <translation>转版(&amp;G)…</translation>
    </message>
    <message>
        <source>Stories %1</source>
        <translation>%1稿</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>%1版</translation>
    </message>
    <message>
        <source>Go on on another page</source>
        <translation>转版</translation>
    </message>
    <message>
        <source>Number or name of the page on which the story goes on</source>
        <translation>转到哪一版（版号或版名）</translation>
    </message>
    <message>
        <source>go on on another page</source>
        <translation>转版</translation>
    </message>
    <message>
        <source>move story</source>
        <translation>移动稿件</translation>
    </message>
    <message>
        <source>Pictures %1</source>
        <translation>%1图</translation>
    </message>
    <message>
        <source>move story to another issue</source>
        <translation>稿件移到另一期</translation>
    </message>
</context>
<context>
    <name>galley::Board</name>
    <message>
        <source>the tray</source>
        <translation>待排</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>+ Drag a story here, or Insert</source>
        <translation>＋ 拖入稿件或按 Insert</translation>
    </message>
    <message>
        <source>Stories %1</source>
        <translation>%1稿</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1 第%2条</translation>
    </message>
</context>
<context>
    <name>galley::CardDelegate</name>
    <message>
        <source>To here, as number %1</source>
        <translation>放到这里，第%1条</translation>
    </message>
    <message>
        <source>moves away</source>
        <translation>移走</translation>
    </message>
    <message>
        <source>%L1 lines</source>
        <translation>%L1行</translation>
    </message>
    <message>
        <source>%L1 characters</source>
        <translation>%L1字</translation>
    </message>
    <message>
        <source>Pair with this story</source>
        <translation>配给这篇</translation>
    </message>
</context>
<context>
    <name>galley::CardReader</name>
    <message>
        <source>Captions</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>Editor's note</source>
        <translation>编者按</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏题</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>导读</translation>
    </message>
    <message>
        <source>Folio and the like</source>
        <translation>报眉等</translation>
    </message>
    <message>
        <source>Pictures %1</source>
        <translation>图%1</translation>
    </message>
    <message>
        <source>without caption %1</source>
        <translation>无图说%1</translation>
    </message>
</context>
<context>
    <name>galley::ConsequencesPane</name>
    <message>
        <source>What a move does</source>
        <translation>移动的后果</translation>
    </message>
    <message>
        <source>Alt+← and Alt+→ move a story to the next page. What would be wrong then is shown here first.</source>
        <translation>Alt+← 和 Alt+→ 把稿件移到邻版。移动后会写错的地方先列在这里。</translation>
    </message>
    <message>
        <source>Move &amp;only</source>
        <translation>只移动(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What would be wrong then: %1</source>
        <translation>会跟着出错的 %1 处</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Enter moves · Esc does not</source>
        <translation>Enter 执行 · Esc 取消</translation>
    </message>
    <message>
        <source>→ goes along</source>
        <translation>→ 随稿移走</translation>
    </message>
    <message>
        <source>Now “%1” → “%2”</source>
        <translation>现写“%1” → 应为“%2”</translation>
    </message>
    <message>
        <source>&amp;Move, and put %1 right</source>
        <translation>移动，并改 %1 处(&amp;M)</translation>
    </message>
</context>
<context>
    <name>galley::Desk</name>
    <message>
        <source>move story</source>
        <translation>移动稿件</translation>
    </message>
</context>
<context>
    <name>galley::GalleyStrip</name>
    <message>
        <source>Galley</source>
        <translation>小样</translation>
    </message>
    <message>
        <source>%1 · %L2 of %L3 lines</source>
        <translation>%1 · %L2行 / %L3行</translation>
    </message>
    <message>
        <source>%1 · %L2 lines</source>
        <translation>%1 · %L2行</translation>
    </message>
    <message>
        <source>%L1 characters a line</source>
        <translation>栏宽%L1字</translation>
    </message>
    <message>
        <source>Choose a story to see it set.</source>
        <translation>选一篇稿件，这里按栏宽排出来。</translation>
    </message>
</context>
<context>
    <name>galley::CopyfitBar</name>
    <message>
        <source>Fits</source>
        <translation>正好</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines over</source>
        <translation>
            <numerusform>超 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines short</source>
        <translation>
            <numerusform>短 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::HoleDialog</name>
    <message>
        <source>The house has no page plan for this page: the hole needs its own measure.</source>
        <translation>本报还没有这个版的版式，稿位要写明每行字数。</translation>
    </message>
    <message>
        <source>The page plan has no hole for this story. Characters a line: %1.</source>
        <translation>版式没有给本稿留稿位。每行%1字。</translation>
    </message>
    <message>
        <source>The page plan gives this story lines: %1, characters a line: %2.</source>
        <translation>版式给本稿留了%1行，每行%2字。</translation>
    </message>
    <message>
        <source>Hole of the story</source>
        <translation>本稿的稿位</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>As planned: %1</source>
        <translation>按版式：%1</translation>
    </message>
    <message>
        <source>No hole</source>
        <translation>没有稿位</translation>
    </message>
    <message>
        <source>Characters a line</source>
        <translation>每行字数</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>栏数</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>行数(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Characters a line</source>
        <translation>每行字数(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;olumns side by side</source>
        <translation>并排几栏(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Give the hole</source>
        <translation>定稿位(&amp;G)</translation>
    </message>
    <message>
        <source>As &amp;planned</source>
        <translation>按版式(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>galley::GalleyDialog</name>
    <message>
        <source>This &amp;story</source>
        <translation>本稿(&amp;S)</translation>
    </message>
    <message>
        <source>Its &amp;page</source>
        <translation>本版(&amp;P)</translation>
    </message>
    <message>
        <source>The whole &amp;issue</source>
        <translation>本期(&amp;I)</translation>
    </message>
    <message>
        <source>Draw what was &amp;changed since the copy came in</source>
        <translation>画出来稿之后的改动(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;findings as notes in the margin</source>
        <translation>疑点编号列在页边(&amp;F)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Galleys</source>
        <translation>小样</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>galley.pdf</source>
        <translation>小样.pdf</translation>
    </message>
    <message>
        <source>Running text: %L1 characters, %L2 lines of %3</source>
        <translation>正文%L1字，%L2行，每行%3字</translation>
    </message>
    <message>
        <source>running text %1 characters, %2 lines, corrections %3</source>
        <translation>正文%1字，%2行，改%3处</translation>
    </message>
</context>
<context>
    <name>galley::DifferencesModel</name>
    <message>
        <source>End missing</source>
        <translation>缺尾</translation>
    </message>
    <message>
        <source>Beginning missing</source>
        <translation>缺头</translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>旧稿</translation>
    </message>
    <message>
        <source>Story missing</source>
        <translation>缺稿</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>In no story</source>
        <translation>无人核准</translation>
    </message>
    <message>
        <source>Page head</source>
        <translation>报眉不符</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>标点不同</translation>
    </message>
    <message>
        <source>Line break</source>
        <translation>转行</translation>
    </message>
    <message>
        <source>Glyph missing</source>
        <translation>缺字形</translation>
    </message>
    <message>
        <source>Off the page</source>
        <translation>出版面</translation>
    </message>
    <message>
        <source>Under a picture</source>
        <translation>图压字</translation>
    </message>
    <message>
        <source>Coarse picture</source>
        <translation>图片精度低</translation>
    </message>
    <message>
        <source>Font not in file</source>
        <translation>字体未嵌入</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>漏排</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>多字</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>文字不同</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>退回组版</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>%1, severity %2, %3, %4: %5 %6</source>
        <translation>%1，%2 级，%3，%4：%5 %6</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>explained: %1</source>
        <translation>说明：%1</translation>
    </message>
    <message>
        <source>only on the page</source>
        <translation>稿中没有</translation>
    </message>
    <message>
        <source>not on the page</source>
        <translation>版上没有</translation>
    </message>
    <message>
        <source>on the page “%1”</source>
        <translation>版上“%1”</translation>
    </message>
    <message>
        <source>Not corrected</source>
        <translation>未改</translation>
    </message>
    <message>
        <source>Corrected wrongly</source>
        <translation>改错</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>未要求改动</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>was missing</source>
        <translation>原缺</translation>
    </message>
    <message>
        <source>was “%1”</source>
        <translation>原为“%1”</translation>
    </message>
    <message>
        <source>Line end</source>
        <translation>行首行末</translation>
    </message>
</context>
<context>
    <name>galley::DifferencesPane</name>
    <message>
        <source>Differences on the page</source>
        <translation>版上差异</translation>
    </message>
    <message>
        <source>Go to the place on the page</source>
        <translation>定位到版上</translation>
    </message>
    <message>
        <source>Give back to the typesetter</source>
        <translation>退回组版</translation>
    </message>
    <message>
        <source>Take the page's text</source>
        <translation>以版上为准</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明原因</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>To the place</source>
        <translation>定位到版上</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退回组版</translation>
    </message>
    <message>
        <source>%1 · %2 stories agree, %3 differ</source>
        <translation>%1 · %2篇一致，%3篇有差异</translation>
    </message>
    <message>
        <source>%1, %2 pieces in no story</source>
        <translation>%1，%2段无人核准</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The fonts of this page do not say what their characters mean; it cannot be compared. Have it exported with a text mapping.</source>
        <translation>本页字体没有文字编码，读不出文字，无法核对。请让组版重新导出，保留文字编码。</translation>
    </message>
    <message>
        <source>This page has no text: it is scanned, or its type was turned into outlines. It cannot be compared; read it by eye, or have it exported with its text.</source>
        <translation>本页没有文字：是扫描图，或文字已转曲，无法核对。请人工通读，或让组版重新导出带文字的 PDF。</translation>
    </message>
    <message>
        <source>Being compared …</source>
        <translation>正在核对…</translation>
    </message>
    <message>
        <source>This page is none of the issue's pages. Say which one it is in the menu over the picture.</source>
        <translation>这一页与本期各版都对不上。请在版图上方的菜单里指明是哪一版。</translation>
    </message>
    <message>
        <source>The page reads as its text does, to the letter. Pictures and layout are still to be looked at.</source>
        <translation>版上文字与稿件逐字一致。图片和版式仍须人工看。</translation>
    </message>
    <message numerus="yes">
        <source>A font does not say what its characters mean: %Ln of them are not compared.</source>
        <translation>
            <numerusform>有字体没有文字编码：其中%Ln个字符未核对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters of its fonts were read as what they mean (⼈ as 人).</source>
        <translation>
            <numerusform>%Ln个字符按其本字读取（如⼈作人）。</numerusform>
        </translation>
    </message>
    <message>
        <source>What such a difference is</source>
        <translation>这是哪一类差异</translation>
    </message>
    <message>
        <source>Since the proof of %1: corrected %2, not corrected %3, corrected wrongly %4, changed without being asked for %5.</source>
        <translation>与%1的大样相比：已改%2处，未改%3处，改错%4处，未要求而改动%5处。</translation>
    </message>
    <message>
        <source>Leave its place out: nothing of the issue's text</source>
        <translation>略去此处：不是本期稿件</translation>
    </message>
    <message numerus="yes">
        <source>Left out on the page: %Ln regions.</source>
        <translation>
            <numerusform>版上略去%Ln块。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>%1 differences, %2 open</source>
        <translation>%1处，%2处待处理</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>无差异</translation>
    </message>
</context>
<context>
    <name>galley::DifferencesView</name>
    <message>
        <source>Differences on the page</source>
        <translation>版上差异</translation>
    </message>
</context>
<context>
    <name>galley::PagePane</name>
    <message>
        <source>Page proof</source>
        <translation>大样</translation>
    </message>
    <message>
        <source>This is page</source>
        <translation>这一页是</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Whole &amp;page</source>
        <translation>整版(&amp;P)</translation>
    </message>
    <message>
        <source>Previous page of the proofs</source>
        <translation>上一版大样</translation>
    </message>
    <message>
        <source>Next page of the proofs</source>
        <translation>下一版大样</translation>
    </message>
    <message>
        <source>Take this file of proofs away</source>
        <translation>撤下这份大样</translation>
    </message>
    <message>
        <source>What can be done with this page</source>
        <translation>本页操作</translation>
    </message>
    <message>
        <source>None of the issue's pages</source>
        <translation>不是本期的版</translation>
    </message>
    <message>
        <source>No issue is open. Open copy first (Ctrl+1, then Ctrl+O); then its page proofs can be attached.</source>
        <translation>还没有打开本期稿件。先收稿（Ctrl+1，再 Ctrl+O），再收大样。</translation>
    </message>
    <message>
        <source>There is no page proof yet. Drop a PDF here, or press Ctrl+O.</source>
        <translation>还没有大样。把 PDF 拖到这里，或 Ctrl+O。</translation>
    </message>
    <message>
        <source>Page of the proofs</source>
        <translation>大样</translation>
    </message>
    <message>
        <source>%1, page %2 · received %3</source>
        <translation>%1 第%2页 · %3 收到</translation>
    </message>
    <message>
        <source>Picture of page %1</source>
        <translation>%1版图</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>版图</translation>
    </message>
    <message>
        <source>&amp;Leave this out: an advertisement, nothing of the issue's text</source>
        <translation>略去这一块(&amp;L)：广告之类，不是本期稿件</translation>
    </message>
    <message>
        <source>&amp;Read this by itself: its columns were taken for others</source>
        <translation>单独读这一块(&amp;R)：它的栏被并到别处了</translation>
    </message>
    <message>
        <source>&amp;Read this as at first</source>
        <translation>恢复原来的读法(&amp;R)</translation>
    </message>
    <message>
        <source>%1 · beside the one of %2</source>
        <translation>%1 · 对照%2的一份</translation>
    </message>
</context>
<context>
    <name>galley::ProofDesk</name>
    <message>
        <source>explain a difference</source>
        <translation>说明差异</translation>
    </message>
    <message>
        <source>open a difference again</source>
        <translation>重新列出差异</translation>
    </message>
    <message>
        <source>take the page's text</source>
        <translation>以版上为准</translation>
    </message>
    <message>
        <source>give back to the typesetter</source>
        <translation>退回组版</translation>
    </message>
    <message>
        <source>attach page proofs</source>
        <translation>载入大样</translation>
    </message>
    <message>
        <source>take page proofs away</source>
        <translation>撤下大样</translation>
    </message>
    <message>
        <source>say which page a proof is</source>
        <translation>指定大样是哪一版</translation>
    </message>
    <message>
        <source>leave a region out</source>
        <translation>略去一块</translation>
    </message>
    <message>
        <source>read a region by itself</source>
        <translation>单独读一块</translation>
    </message>
    <message>
        <source>read a region again</source>
        <translation>恢复读一块</translation>
    </message>
</context>
<context>
    <name>galley::ProofSpace</name>
    <message>
        <source>Attach page proofs…</source>
        <translation>收大样…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>End of the story. All its %1 characters are the same.</source>
        <translation>稿末。%1字逐字一致。</translation>
    </message>
    <message>
        <source>End of the story. Of its %1 characters %2 differ, all others are the same.</source>
        <translation>稿末。%1字中有%2字不同，其余逐字一致。</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1 第%2页</translation>
    </message>
    <message>
        <source>%1 · differing characters: %2</source>
        <translation>%1 · 差%2字</translation>
    </message>
    <message>
        <source>Click a story on the page to see it beside its text.</source>
        <translation>在版上点一篇稿，这里并排显示稿件和版上文字。</translation>
    </message>
    <message>
        <source>Explain the difference</source>
        <translation>说明原因</translation>
    </message>
    <message>
        <source>Why the page may stay as it is:</source>
        <translation>版面为什么可以保持不变：</translation>
    </message>
    <message>
        <source>Compare lin&amp;e breaks as well</source>
        <translation>连同转行一起比对(&amp;J)</translation>
    </message>
    <message>
        <source>Line breaks</source>
        <translation>转行</translation>
    </message>
    <message>
        <source>About this difference</source>
        <translation>关于这类差异</translation>
    </message>
</context>
<context>
    <name>galley::StoryComparison</name>
    <message>
        <source>Text and page side by side</source>
        <translation>稿件与版上文字对照</translation>
    </message>
    <message>
        <source>Text and page side by side: %1</source>
        <translation>稿件与版上文字对照：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters missing here</source>
        <translation>
            <numerusform>此处缺 %Ln 字</numerusform>
        </translation>
    </message>
    <message>
        <source>The text</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>版上文字</translation>
    </message>
</context>
<context>
    <name>galley::PicturesModel</name>
    <message>
        <source>Picture without a file</source>
        <translation>没有文件的图片</translation>
    </message>
    <message>
        <source>of “%1”</source>
        <translation>配“%1”</translation>
    </message>
    <message>
        <source>no story</source>
        <translation>未配稿</translation>
    </message>
    <message>
        <source>no caption</source>
        <translation>无图说</translation>
    </message>
    <message>
        <source>Picture %1, %2 %3</source>
        <translation>图片“%1”，%2 %3</translation>
    </message>
</context>
<context>
    <name>galley::PictureList</name>
    <message>
        <source>Pictures to be paired</source>
        <translation>待配图片</translation>
    </message>
</context>
<context>
    <name>galley::PicturesPane</name>
    <message>
        <source>No picture waits. Drop picture files here.</source>
        <translation>没有待配图片。把图片文件拖到这里。</translation>
    </message>
    <message>
        <source>Add p&amp;ictures…</source>
        <translation>添加图片(&amp;I)…</translation>
    </message>
    <message>
        <source>Pair the picture with this st&amp;ory</source>
        <translation>图片配给当前稿件(&amp;O)</translation>
    </message>
    <message>
        <source>Take a picture o&amp;ff this story</source>
        <translation>取下当前稿件的图片(&amp;B)</translation>
    </message>
    <message>
        <source>Pictures to be paired: %1</source>
        <translation>待配图片　%1</translation>
    </message>
    <message>
        <source>Pictures to be paired</source>
        <translation>待配图片</translation>
    </message>
    <message>
        <source>add pictures</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>%1: this is no picture in JPEG, PNG or TIFF, or it is damaged.</source>
        <translation>%1：不是 JPEG、PNG 或 TIFF 图片，或者文件已损坏。</translation>
    </message>
    <message>
        <source>None of these captions</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Pair the picture</source>
        <translation>配图</translation>
    </message>
    <message>
        <source>Its caption</source>
        <translation>它的图说</translation>
    </message>
    <message>
        <source>pair a picture</source>
        <translation>配图</translation>
    </message>
    <message>
        <source>No picture waits to be paired.</source>
        <translation>没有待配图片。</translation>
    </message>
    <message>
        <source>Take a picture off</source>
        <translation>取下图片</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The chosen story has no picture with a file.</source>
        <translation>选中的稿件没有配上图片文件。</translation>
    </message>
    <message>
        <source>take a picture off its story</source>
        <translation>取下图片</translation>
    </message>
    <message>
        <source>take a picture out of the issue</source>
        <translation>把图片移出本期</translation>
    </message>
</context>
</TS>
