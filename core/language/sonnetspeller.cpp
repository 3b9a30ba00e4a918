#include "core/language/sonnetspeller.h"

#include <Sonnet/Speller>

#include <QCoreApplication>
#include <QHash>

#include <condition_variable>
#include <functional>
#include <future>
#include <mutex>
#include <queue>
#include <thread>

namespace galley {

namespace {

/// Owns Sonnet: everything of it is made, used and destroyed on one thread.
class SonnetSpeller : public Speller
{
public:
    explicit SonnetSpeller(const QString &language)
        : m_thread([this, language](std::stop_token stop) { work(language, stop); })
    {
        m_available = ask<bool>([](Sonnet::Speller &speller) { return speller.isValid(); });
    }

    ~SonnetSpeller() override
    {
        m_thread.request_stop();
        m_wake.notify_all();
    }

    bool isAvailable() const override { return m_available; }

    QStringList unknown(const QStringList &words) const override
    {
        if (words.isEmpty() || !m_available)
            return {};
        return ask<QStringList>([&](Sonnet::Speller &speller) {
            QStringList unknown;
            for (const QString &word : words)
                if (isUnknown(speller, word) && !unknown.contains(word))
                    unknown.append(word);
            return unknown;
        });
    }

    QStringList suggestions(const QString &word) const override
    {
        if (!m_available)
            return {};
        return ask<QStringList>([&](Sonnet::Speller &speller) { return speller.suggest(word); });
    }

private:
    using Job = std::function<void(Sonnet::Speller &)>;

    template<typename Answer>
    Answer ask(const std::function<Answer(Sonnet::Speller &)> &question) const
    {
        std::promise<Answer> promise;
        std::future<Answer> answer = promise.get_future();
        {
            const std::scoped_lock lock(m_mutex);
            m_jobs.push([&](Sonnet::Speller &speller) { promise.set_value(question(speller)); });
        }
        m_wake.notify_one();
        return answer.get();
    }

    void work(const QString &language, const std::stop_token &stop)
    {
        Sonnet::Speller speller(language);
        for (std::unique_lock lock(m_mutex); m_wake.wait(lock, stop, [this] { return !m_jobs.empty(); });) {
            const Job job = std::move(m_jobs.front());
            m_jobs.pop();
            lock.unlock();
            job(speller);
            lock.lock();
        }
    }

    bool isUnknown(Sonnet::Speller &speller, const QString &word) const
    {
        constexpr qsizetype mostRemembered = 50'000;
        if (const auto known = m_verdicts.constFind(word); known != m_verdicts.cend())
            return *known;
        if (m_verdicts.size() >= mostRemembered)
            m_verdicts.clear();
        return *m_verdicts.insert(word, speller.isMisspelled(word));
    }

    bool m_available = false;
    mutable std::mutex m_mutex; ///< guards the jobs
    mutable std::condition_variable_any m_wake;
    mutable std::queue<Job> m_jobs;
    mutable QHash<QString, bool> m_verdicts; ///< used on Sonnet's thread only
    std::jthread m_thread;                   ///< last: it uses everything above
};

} // namespace

Result<std::shared_ptr<const Speller>> sonnetSpeller(const QString &language)
{
    auto speller = std::make_shared<const SonnetSpeller>(language);
    if (!speller->isAvailable())
        return failure(Error::Code::NotFound,
                       QT_TRANSLATE_NOOP("core", "There is no spelling dictionary for %1: install %2 and %3."),
                       {language, QStringLiteral("sonnet6-plugins"), QStringLiteral("hunspell-en-us")});
    return speller;
}

} // namespace galley
