#include "core/report/issuetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

// As it stands in the paper, so in no language of the interface.
QString pageLine(const Page &page)
{
    const QString number = page.number > 0 ? u"第%1版"_s.arg(page.number) : QString();
    return number + (number.isEmpty() || page.name.isEmpty() ? u""_s : u" "_s) + page.name;
}

QString escapedMarkdown(const QString &text)
{
    static const QRegularExpression marks(uR"(([\\`*_\[\]<>|~]|^[#+-]))"_s);
    static const QRegularExpression number(uR"(^(\d+)([.)]))"_s);
    QString escaped = text;
    return escaped.replace(marks, u"\\\\1"_s).replace(number, u"\\1\\\\2"_s);
}

QString markdownOf(const Block &block)
{
    const QString text = escapedMarkdown(block.text);
    switch (block.role.role) {
    case Role::Headline: return u"### "_s + text;
    case Role::Subhead: return u"#### "_s + text;
    case Role::Kicker:
    case Role::Deck: return u"**%1**"_s.arg(text);
    case Role::Caption:
    case Role::Credit: return u"*%1*"_s.arg(text);
    default: return text;
    }
}

QString htmlOf(const Block &block)
{
    const bool heading = block.role.role == Role::Headline || block.role.role == Role::Subhead;
    const QString tag = !heading ? u"p"_s : block.role.role == Role::Headline ? u"h3"_s : u"h4"_s;
    return u"<%1 class=\"%2\">%3</%1>\n"_s.arg(tag, roleName(block.role.role), block.text.toHtmlEscaped());
}

} // namespace

QString plainText(const Issue &issue)
{
    QStringList parts;
    for (const Page &page : issue.pages()) {
        if (const QString line = pageLine(page); !line.isEmpty())
            parts << line + u'\n';
        for (const Story &story : page.stories) {
            QString text;
            for (const Block &block : story.blocks)
                text += block.text + u'\n';
            parts << text;
        }
    }
    return parts.join(u'\n');
}

QString markdown(const Issue &issue)
{
    QStringList parts{u"# "_s + escapedMarkdown(issue.title())};
    if (issue.date().isValid())
        parts << issue.date().toString(Qt::ISODate);
    for (const Page &page : issue.pages()) {
        parts << u"## "_s + escapedMarkdown(pageLine(page));
        for (const Story &story : page.stories)
            for (const Block &block : story.blocks)
                parts << markdownOf(block);
    }
    return parts.join(u"\n\n"_s) + u'\n';
}

QString html(const Issue &issue)
{
    QString body;
    for (const Page &page : issue.pages()) {
        body += u"<section>\n<h2>%1</h2>\n"_s.arg(pageLine(page).toHtmlEscaped());
        for (const Story &story : page.stories) {
            body += u"<article>\n"_s;
            for (const Block &block : story.blocks)
                body += htmlOf(block);
            body += u"</article>\n"_s;
        }
        body += u"</section>\n"_s;
    }
    const QString title = issue.title().toHtmlEscaped();
    return u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>%1</title>\n</head>\n<body>\n"
           "<h1>%1</h1>\n<p class=\"date\">%2</p>\n%3</body>\n</html>\n"_s.arg(
               title, issue.date().toString(Qt::ISODate), body);
}

} // namespace galley
