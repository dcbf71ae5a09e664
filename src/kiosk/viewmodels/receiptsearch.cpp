// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptsearch.h"

namespace yizhan::viewmodels {

namespace {

constexpr int codeLength = 8; // operations::newReceiptCode()

} // namespace

ReceiptSearch::ReceiptSearch(session::Session &session, QObject *parent)
    : QObject(parent), SessionPart(session)
{
}

QStringList ReceiptSearch::keys()
{
    return QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ").split(QString(), Qt::SkipEmptyParts);
}

int ReceiptSearch::length()
{
    return codeLength;
}

void ReceiptSearch::type(const QString &key)
{
    if (!complete() && keys().contains(key))
        show(m_typed + key);
}

void ReceiptSearch::takeBack()
{
    show(m_typed.chopped(m_typed.isEmpty() ? 0 : 1));
}

void ReceiptSearch::clear()
{
    show({});
}

void ReceiptSearch::show(const QString &typed)
{
    if (m_typed == typed)
        return;
    m_typed = typed;
    if (m_typed.isEmpty())
        m_personal.reset();
    else if (!m_personal)
        m_personal.emplace(session());
    Q_EMIT typedChanged();
}

} // namespace yizhan::viewmodels
