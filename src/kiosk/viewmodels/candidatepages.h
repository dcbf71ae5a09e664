// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// Cuts a list of candidates into pages that fit rows of a given width, since nobody should have to swipe for
/// a word. All lengths in pixels.
class CandidatePages : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<QString> candidates READ candidates WRITE setCandidates NOTIFY inputChanged)
    Q_PROPERTY(double width READ width WRITE setWidth NOTIFY inputChanged)
    Q_PROPERTY(int rows READ rows WRITE setRows NOTIFY inputChanged)
    Q_PROPERTY(double leastWidth READ leastWidth WRITE setLeastWidth NOTIFY inputChanged)
    Q_PROPERTY(double characterWidth READ characterWidth WRITE setCharacterWidth NOTIFY inputChanged)
    Q_PROPERTY(double padding READ padding WRITE setPadding NOTIFY inputChanged)
    Q_PROPERTY(double spacing READ spacing WRITE setSpacing NOTIFY inputChanged)
    Q_PROPERTY(QStringList shown READ shown NOTIFY pageChanged)
    Q_PROPERTY(int first READ first NOTIFY pageChanged)
    Q_PROPERTY(bool hasPrevious READ hasPrevious NOTIFY pageChanged)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY pageChanged)

public:
    using QObject::QObject;

    [[nodiscard]] QStringList candidates() const { return m_candidates; }
    /// Shows the first page.
    void setCandidates(const QStringList &candidates);
    /// Of a row.
    [[nodiscard]] double width() const { return m_width; }
    void setWidth(double width) { set(m_width, width); }
    [[nodiscard]] int rows() const { return m_rows; }
    void setRows(int rows) { set(m_rows, rows); }
    /// Of a candidate, however short.
    [[nodiscard]] double leastWidth() const { return m_leastWidth; }
    void setLeastWidth(double width) { set(m_leastWidth, width); }
    /// Of a Han character: the size of the font.
    [[nodiscard]] double characterWidth() const { return m_characterWidth; }
    void setCharacterWidth(double width) { set(m_characterWidth, width); }
    /// Of a candidate, left and right together.
    [[nodiscard]] double padding() const { return m_padding; }
    void setPadding(double padding) { set(m_padding, padding); }
    [[nodiscard]] double spacing() const { return m_spacing; }
    void setSpacing(double spacing) { set(m_spacing, spacing); }

    [[nodiscard]] QStringList shown() const;
    /// Number of the first one shown.
    [[nodiscard]] int first() const { return m_starts.value(m_page); }
    [[nodiscard]] bool hasPrevious() const { return m_page > 0; }
    [[nodiscard]] bool hasNext() const { return m_page + 1 < m_starts.size(); }

    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    /// As wide as `text` is shown, never wider than a row.
    Q_INVOKABLE double widthOf(const QString &text) const;

Q_SIGNALS:
    void inputChanged();
    void pageChanged();

private:
    template <typename T>
    void set(T &place, T value)
    {
        if (place == value)
            return;
        place = value;
        divide();
    }
    void divide();

    QStringList m_candidates;
    double m_width = 0;
    int m_rows = 1;
    double m_leastWidth = 1;
    double m_characterWidth = 1;
    double m_padding = 0;
    double m_spacing = 0;
    QList<int> m_starts; ///< number of the first candidate of each page
    qsizetype m_page = 0;
};

} // namespace yizhan::viewmodels
