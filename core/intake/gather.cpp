#include "core/intake/gather.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int deepest = 8;
constexpr qsizetype mostFiles = 2000;

// "~$稿件.docx" is the lock of an office program, not a story.
bool isLitter(const QString &name)
{
    return name.startsWith("~$"_L1) || name.startsWith(u'.') || name.endsWith(".tmp"_L1, Qt::CaseInsensitive)
        || name.compare("Thumbs.db"_L1, Qt::CaseInsensitive) == 0
        || name.compare("desktop.ini"_L1, Qt::CaseInsensitive) == 0;
}

class Walk
{
public:
    explicit Walk(const std::stop_token &stop)
        : m_stop(stop)
        , m_order(QLocale(QLocale::Chinese, QLocale::China))
    {
        m_order.setNumericMode(true);
        m_order.setCaseSensitivity(Qt::CaseInsensitive);
    }

    void take(const QString &path)
    {
        const QFileInfo info(path);
        if (info.isDir())
            takeFolder(info);
        else
            m_found.files.append({path, info.fileName(), {}});
    }

    Gathered finish() { return std::move(m_found); }

private:
    void takeFolder(const QFileInfo &info)
    {
        const qsizetype before = m_found.files.size();
        const qsizetype failed = m_found.failed.size();
        const QString name = QDir(info.absoluteFilePath()).dirName();
        m_full = false;
        walk(info.filePath(), name, 1);
        if (m_full)
            fail(info.filePath(), Error::Code::Refused,
                 QT_TRANSLATE_NOOP("core",
                                   "%1 holds more than 2,000 files; those after them were left out. Open its "
                                   "parts one by one."));
        else if (m_found.files.size() == before && m_found.failed.size() == failed && !m_stop.stop_requested())
            fail(info.filePath(), Error::Code::Unsupported,
                 QT_TRANSLATE_NOOP("core", "There is no file in the folder %1. Choose the one that holds the copy."));
    }

    void walk(const QString &path, const QString &folder, int depth)
    {
        const QDir dir(path);
        if (!dir.isReadable()) {
            fail(path, Error::Code::Unreadable,
                 QT_TRANSLATE_NOOP("core", "The folder %1 cannot be opened. Ask for the right to read it."));
            return;
        }
        const QStringList files = ordered(dir.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot));
        for (const QString &name : files) {
            if (isLitter(name) || !QFileInfo(dir.filePath(name)).isFile())
                continue;
            m_full = m_full || m_found.files.size() >= mostFiles;
            if (m_full || m_stop.stop_requested())
                return;
            m_found.files.append({dir.filePath(name), name, folder});
        }
        const QStringList folders = ordered(dir.entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot));
        for (const QString &name : folders) {
            if (m_full || m_stop.stop_requested())
                return;
            if (depth < deepest)
                walk(dir.filePath(name), folder + u'/' + name, depth + 1);
            else
                fail(dir.filePath(name), Error::Code::Refused,
                     QT_TRANSLATE_NOOP("core", "The folder %1 lies too deep and was left out. Open it by itself."));
        }
    }

    QStringList ordered(QStringList names) const
    {
        std::ranges::sort(names, [this](const QString &a, const QString &b) {
            const int order = m_order.compare(a, b);
            return order != 0 ? order < 0 : a < b;
        });
        return names;
    }

    void fail(const QString &path, Error::Code code, const char *source)
    {
        m_found.failed.append({path, Error{code, Message(source, {path})}});
    }

    std::stop_token m_stop;
    QCollator m_order;
    Gathered m_found;
    bool m_full = false;
};

} // namespace

Gathered gather(const QStringList &paths, const std::stop_token &stop)
{
    Walk walk(stop);
    for (const QString &path : paths)
        walk.take(path);
    return walk.finish();
}

} // namespace galley
