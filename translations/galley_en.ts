<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>galley::CompareView</name>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::CountText</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::CopyfitBar</name>
    <message numerus="yes">
        <source>%Ln lines over</source>
        <translation>
            <numerusform>%Ln line over</numerusform>
            <numerusform>%Ln lines over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines short</source>
        <translation>
            <numerusform>%Ln line short</numerusform>
            <numerusform>%Ln lines short</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::FilesModel</name>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>%Ln new story</numerusform>
            <numerusform>%Ln new stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::FindBar</name>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See all %Ln and replace…</source>
        <translation>
            <numerusform>See %Ln and replace…</numerusform>
            <numerusform>See all %Ln and replace…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::Header</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::HitsPane</name>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln story</numerusform>
            <numerusform>%Ln stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ImportWindow</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln story</numerusform>
            <numerusform>%Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files not readable</source>
        <translation>
            <numerusform>%Ln file not readable</numerusform>
            <numerusform>%Ln files not readable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::LedgerModel</name>
    <message numerus="yes">
        <source>%1: %Ln entries</source>
        <translation>
            <numerusform>%1: %Ln entry</numerusform>
            <numerusform>%1: %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::LikeCasesBar</name>
    <message numerus="yes">
        <source>%Ln more paragraphs look like this one.</source>
        <translation>
            <numerusform>%Ln more paragraph looks like this one.</numerusform>
            <numerusform>%Ln more paragraphs look like this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::StoriesModel</name>
    <message numerus="yes">
        <source>%Ln paragraphs changed</source>
        <translation>
            <numerusform>%Ln paragraph changed</numerusform>
            <numerusform>%Ln paragraphs changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::DifferencesPane</name>
    <message numerus="yes">
        <source>A font does not say what its characters mean: %Ln of them are not compared.</source>
        <translation>
            <numerusform>A font does not say what its characters mean: %Ln of them is not compared.</numerusform>
            <numerusform>A font does not say what its characters mean: %Ln of them are not compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters of its fonts were read as what they mean (⼈ as 人).</source>
        <translation>
            <numerusform>%Ln character of its fonts was read as what it means (⼈ as 人).</numerusform>
            <numerusform>%Ln characters of its fonts were read as what they mean (⼈ as 人).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out on the page: %Ln regions.</source>
        <translation>
            <numerusform>Left out on the page: %Ln region.</numerusform>
            <numerusform>Left out on the page: %Ln regions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::StoryComparison</name>
    <message numerus="yes">
        <source>%Ln characters missing here</source>
        <translation>
            <numerusform>%Ln character missing here</numerusform>
            <numerusform>%Ln characters missing here</numerusform>
        </translation>
    </message>
</context>
</TS>
