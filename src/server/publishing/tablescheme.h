// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"
#include "rowscheme.h"

#include <utility>

namespace yizhan::publishing {

/// A row, understood.
template <catalogue::ItemKind T>
struct Understood
{
    T item;                     ///< bears its id, "<source>/<identifier>"
    QString identifier;         ///< the importer may still number it when it repeats
    bool ownIdentifier = false; ///< the source gave the identifier; else it was made from the content
    QString otherIdentifier;    ///< goes in its place where another posting bears the same; mostly empty
    QByteArray duplicateKey; ///< equal for rows that stand for one item; empty where each stands for its own
    QString rejection;       ///< the reason why the row must not go in; empty when it may
    std::vector<tables::Finding> findings; ///< those that reject included
};

/// The columns that the kind does not know, as a JSON object; empty when there are none.
[[nodiscard]] QString extraOf(const tables::RawRow &raw);

/// The scheme of a table whose rows become items of type T. A kind adds its columns and words, how a row is
/// read, and how an item bears a number; see docs/ARCHITECTURE.md, "A new kind".
template <catalogue::ItemKind T>
class TableScheme : public RowScheme
{
public:
    [[nodiscard]] const char *kind() const final { return catalogue::Kind<T>::name; }

    [[nodiscard]] PreparedRow understand(const tables::RawRow &raw, const HeadingOf &heading) const final
    {
        Understood<T> understood = read(raw, heading);
        PreparedRow row;
        row.row = raw.row;
        row.identifier = understood.identifier;
        row.otherIdentifier = understood.otherIdentifier;
        row.ownIdentifier = understood.ownIdentifier;
        row.rejection = understood.rejection;
        row.findings = raw.notes;
        for (tables::Finding &finding : understood.findings) {
            finding.sheet = raw.sheet;
            row.findings.push_back(std::move(finding));
        }
        if (!row.rejection.isEmpty())
            return row;
        row.extra = extraOf(raw);
        row.body = catalogue::Kind<T>::encode(understood.item);
        row.hash = rowHash(row.body, row.extra);
        row.duplicateKey = QString::fromLatin1(
            understood.duplicateKey.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        row.lastDay = toEpochDay(catalogue::Kind<T>::lastDay(understood.item));
        return row;
    }

    [[nodiscard]] Result<QByteArray> renumbered(const QByteArray &body, const QString &source,
                                                const QString &identifier) final
    {
        YIZHAN_TRY_LET(T item, m_decoder.decode(body));
        number(item, source, identifier);
        return catalogue::Kind<T>::encode(item);
    }

    /// Without duplicates an item has one posting, which speaks.
    [[nodiscard]] Result<MergedItem> merged(const QString &, std::span<const PostingRecord> members) override
    {
        return MergedItem{members.front().body, members.front().until};
    }

protected:
    [[nodiscard]] virtual Understood<T> read(const tables::RawRow &raw, const HeadingOf &heading) const = 0;
    /// Gives the item its id.
    virtual void number(T &item, const QString &source, const QString &identifier) const = 0;
    /// On the writing thread.
    [[nodiscard]] typename catalogue::Kind<T>::Decoder &decoder() { return m_decoder; }

private:
    typename catalogue::Kind<T>::Decoder m_decoder;
};

} // namespace yizhan::publishing
