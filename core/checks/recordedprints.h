#pragma once

#include "core/base/result.h"
#include "core/checks/earlierprints.h"

#include <functional>
#include <mutex>

namespace galley {

/// Reads the issues before one, once for as long as that one stays open under the same date. Any thread.
class RecordedPrints : public PrintArchive
{
public:
    /// A week's papers: a story that was held over, or comes in again from another desk, runs within days; what comes
    /// every week on its weekday stands in several issues and is no story.
    static constexpr qsizetype issuesRead = 7;

    /// An issue that can be read.
    struct Dated {
        IssueId id;
        QDate date;
    };
    /// Where the issues are. May wait for a disk; any thread.
    struct Issues {
        std::function<Result<QList<Dated>>()> list = {};
        std::function<Result<Issue>(IssueId id)> load = {};

        /// Those of a newsroom: `newsroom` points to something with issues() and load() (core/store/newsroom.h, which no
        /// check sees), and stays alive.
        template<typename Pointer>
        static Issues of(const Pointer &newsroom)
        {
            const auto dated = [newsroom] {
                return newsroom->issues().transform([](const auto &issues) {
                    QList<Dated> dates;
                    for (const auto &issue : issues)
                        dates.append({issue.id, issue.date});
                    return dates;
                });
            };
            return {dated, [newsroom](IssueId issue) { return newsroom->load(issue); }};
        }
    };

    RecordedPrints() = default;
    explicit RecordedPrints(Issues issues)
        : m_issues(std::move(issues))
    {
    }

    /// From now on; empty: nothing is known. Waits for what is being read.
    void setIssues(Issues issues);

    /// Of the last issues with an earlier date. Null for an issue without a date.
    std::shared_ptr<const EarlierPrints> before(const Issue &issue) const override;

private:
    std::shared_ptr<const EarlierPrints> read(const Issue &issue) const;

    mutable std::mutex m_mutex;
    Issues m_issues;
    mutable IssueId m_issue; ///< before which m_known ran
    mutable QDate m_date;
    mutable std::shared_ptr<const EarlierPrints> m_known;
};

} // namespace galley
