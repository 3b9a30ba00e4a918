#include "app/desktop/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("galley", source);
}

Result<QSize> sizeOf(const QString &text)
{
    const QStringList sides = text.split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    if (sides.size() != 2 || size.width() < 200 || size.height() < 200 || size.width() > 8000 || size.height() > 8000)
        return failure(Error::Code::Unsupported, QT_TRANSLATE_NOOP("core", "“%1” is no size: write it as 1440x900."),
                       {text});
    return size;
}

} // namespace

Result<CommandLine> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        say(QT_TRANSLATE_NOOP("galley", "Editorial review and layout proofing for newspapers")));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"files"_s,
                                 say(QT_TRANSLATE_NOOP("galley", "Files, or folders of them, to open as an issue.")),
                                 u"[FILE|FOLDER…]"_s);
    const QCommandLineOption sample(u"sample"_s, say(QT_TRANSLATE_NOOP("galley", "Open the sample issue.")));
    const QCommandLineOption newsroom(u"newsroom"_s, say(QT_TRANSLATE_NOOP("galley", "Use this newsroom file.")),
                                      u"PATH"_s);
    const QCommandLineOption screenshot(
        u"screenshot"_s,
        say(QT_TRANSLATE_NOOP("galley", "Draw the window into a picture once all is checked, and end.")),
        u"FILE.png"_s);
    const QCommandLineOption workspace(
        u"workspace"_s, say(QT_TRANSLATE_NOOP("galley", "Workspace to show: read, arrange or proof.")), u"NAME"_s);
    const QCommandLineOption theme(u"theme"_s, say(QT_TRANSLATE_NOOP("galley", "Look of the picture: light or dark.")),
                                   u"NAME"_s);
    const QCommandLineOption size(u"size"_s, say(QT_TRANSLATE_NOOP("galley", "Size of the picture, as in 1366x768.")),
                                  u"WxH"_s);
    const QCommandLineOption language(
        u"language"_s, say(QT_TRANSLATE_NOOP("galley", "Language of the interface: zh_CN or en.")), u"NAME"_s);
    parser.addOptions({sample, newsroom, screenshot, workspace, theme, size, language});
    parser.process(arguments);

    CommandLine line{parser.isSet(sample),    parser.value(newsroom),      parser.value(screenshot),
                     parser.value(workspace), parser.value(theme),         {1440, 900},
                     parser.value(language),  parser.positionalArguments()};
    const QStringList workspaces{u"read"_s, u"arrange"_s, u"proof"_s};
    if (!line.workspace.isEmpty() && !workspaces.contains(line.workspace, Qt::CaseInsensitive))
        return failure(Error::Code::NotFound, QT_TRANSLATE_NOOP("core", "There is no workspace “%1”; there are: %2."),
                       {line.workspace, workspaces.join(u", "_s)});
    if (!line.theme.isEmpty() && line.theme != "light"_L1 && line.theme != "dark"_L1)
        return failure(Error::Code::NotFound,
                       QT_TRANSLATE_NOOP("core", "There is no theme “%1”; there are: light, dark."), {line.theme});
    if (parser.isSet(size)) {
        const Result<QSize> wanted = sizeOf(parser.value(size));
        if (!wanted)
            return std::unexpected(wanted.error());
        line.size = *wanted;
    }
    return line;
}

} // namespace galley
