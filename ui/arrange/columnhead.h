#pragma once

#include "ui/arrange/cardfacts.h"

#include <QWidget>

namespace galley {

class Theme;

/// Over a page's cards: its number and name, how many stories and characters, and how they fit the page.
class ColumnHead : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnHead(const Theme &theme, QWidget *parent = nullptr);

    void tell(const QString &name, const QString &detail, const std::optional<PageFit> &fit);
    /// Its list has the focus.
    void setActive(bool active);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    QString m_detail;
    std::optional<PageFit> m_fit;
    bool m_active = false;
};

} // namespace galley
