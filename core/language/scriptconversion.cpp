#include "core/language/scriptconversion.h"

#include <opencc.h>

#include <mutex>

namespace galley {

struct ScriptConversion::Table {
    explicit Table(const char *name)
        : handle(opencc_open(name))
    {
    }
    ~Table()
    {
        if (isOpen())
            opencc_close(handle);
    }
    Q_DISABLE_COPY_MOVE(Table)

    // opencc_open() says so by an impossible pointer.
    bool isOpen() const { return reinterpret_cast<qintptr>(handle) != -1; }

    QString convert(const QString &text) const
    {
        const std::scoped_lock lock(mutex);
        const QByteArray bytes = text.toUtf8();
        char *converted = opencc_convert_utf8(handle, bytes.constData(), size_t(bytes.size()));
        const QString result = converted ? QString::fromUtf8(converted) : text;
        if (converted)
            opencc_convert_utf8_free(converted);
        return result;
    }

    opencc_t handle;
    mutable std::mutex mutex;
};

std::shared_ptr<const ScriptConversion> ScriptConversion::open()
{
    auto conversion = std::make_shared<ScriptConversion>();
    // The first must be the general one: what the others give goes through it.
    for (const char *name : {"t2s.json", "tw2s.json", "hk2s.json", "jp2t.json"}) {
        auto table = std::make_shared<const Table>(name);
        if (table->isOpen())
            conversion->m_tables.push_back(std::move(table));
        else if (conversion->m_tables.empty())
            return nullptr;
    }
    return conversion;
}

QStringList ScriptConversion::simplified(const QString &text) const
{
    QStringList found;
    for (const std::shared_ptr<const Table> &table : m_tables) {
        const QString converted = m_tables.front()->convert(table->convert(text));
        if (converted != text && !found.contains(converted))
            found.append(converted);
    }
    return found;
}

} // namespace galley
