# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'targets_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QGridLayout, QLabel, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_TargetsPage(object):
    def setupUi(self, TargetsPage):
        if not TargetsPage.objectName():
            TargetsPage.setObjectName(u"TargetsPage")
        self.targets_layout = QVBoxLayout(TargetsPage)
        self.targets_layout.setSpacing(8)
        self.targets_layout.setObjectName(u"targets_layout")
        self.targets_layout.setContentsMargins(0, 0, 16, 16)
        self.heading_label = QLabel(TargetsPage)
        self.heading_label.setObjectName(u"heading_label")

        self.targets_layout.addWidget(self.heading_label)

        self.intro_label = QLabel(TargetsPage)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)

        self.targets_layout.addWidget(self.intro_label)

        self.targets_grid = QGridLayout()
        self.targets_grid.setObjectName(u"targets_grid")
        self.targets_grid.setHorizontalSpacing(10)
        self.targets_grid.setVerticalSpacing(10)
        self.targets_grid.setContentsMargins(0, 0, 0, 0)
        self.own_caption = QLabel(TargetsPage)
        self.own_caption.setObjectName(u"own_caption")

        self.targets_grid.addWidget(self.own_caption, 0, 1, 1, 1)

        self.code_caption = QLabel(TargetsPage)
        self.code_caption.setObjectName(u"code_caption")

        self.targets_grid.addWidget(self.code_caption, 0, 2, 1, 1)

        self.acknowledge_label = QLabel(TargetsPage)
        self.acknowledge_label.setObjectName(u"acknowledge_label")
        self.acknowledge_label.setWordWrap(True)

        self.targets_grid.addWidget(self.acknowledge_label, 1, 0, 1, 1)

        self.acknowledge_spin = QSpinBox(TargetsPage)
        self.acknowledge_spin.setObjectName(u"acknowledge_spin")
        self.acknowledge_spin.setMinimum(0)
        self.acknowledge_spin.setMaximum(60)

        self.targets_grid.addWidget(self.acknowledge_spin, 1, 1, 1, 1)

        self.acknowledge_limit = QLabel(TargetsPage)
        self.acknowledge_limit.setObjectName(u"acknowledge_limit")
        self.acknowledge_limit.setWordWrap(True)

        self.targets_grid.addWidget(self.acknowledge_limit, 1, 2, 1, 1)

        self.acknowledge_problem = ProblemLabel(TargetsPage)
        self.acknowledge_problem.setObjectName(u"acknowledge_problem")

        self.targets_grid.addWidget(self.acknowledge_problem, 2, 0, 1, 3)

        self.first_label = QLabel(TargetsPage)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setWordWrap(True)

        self.targets_grid.addWidget(self.first_label, 3, 0, 1, 1)

        self.first_spin = QSpinBox(TargetsPage)
        self.first_spin.setObjectName(u"first_spin")
        self.first_spin.setMinimum(0)
        self.first_spin.setMaximum(60)

        self.targets_grid.addWidget(self.first_spin, 3, 1, 1, 1)

        self.first_limit = QLabel(TargetsPage)
        self.first_limit.setObjectName(u"first_limit")
        self.first_limit.setWordWrap(True)

        self.targets_grid.addWidget(self.first_limit, 3, 2, 1, 1)

        self.first_problem = ProblemLabel(TargetsPage)
        self.first_problem.setObjectName(u"first_problem")

        self.targets_grid.addWidget(self.first_problem, 4, 0, 1, 3)

        self.second_label = QLabel(TargetsPage)
        self.second_label.setObjectName(u"second_label")
        self.second_label.setWordWrap(True)

        self.targets_grid.addWidget(self.second_label, 5, 0, 1, 1)

        self.second_spin = QSpinBox(TargetsPage)
        self.second_spin.setObjectName(u"second_spin")
        self.second_spin.setMinimum(0)
        self.second_spin.setMaximum(60)

        self.targets_grid.addWidget(self.second_spin, 5, 1, 1, 1)

        self.second_limit = QLabel(TargetsPage)
        self.second_limit.setObjectName(u"second_limit")
        self.second_limit.setWordWrap(True)

        self.targets_grid.addWidget(self.second_limit, 5, 2, 1, 1)

        self.second_problem = ProblemLabel(TargetsPage)
        self.second_problem.setObjectName(u"second_problem")

        self.targets_grid.addWidget(self.second_problem, 6, 0, 1, 3)

        self.service_label = QLabel(TargetsPage)
        self.service_label.setObjectName(u"service_label")
        self.service_label.setWordWrap(True)

        self.targets_grid.addWidget(self.service_label, 7, 0, 1, 1)

        self.service_spin = QSpinBox(TargetsPage)
        self.service_spin.setObjectName(u"service_spin")
        self.service_spin.setMinimum(0)
        self.service_spin.setMaximum(60)

        self.targets_grid.addWidget(self.service_spin, 7, 1, 1, 1)

        self.service_limit = QLabel(TargetsPage)
        self.service_limit.setObjectName(u"service_limit")
        self.service_limit.setWordWrap(True)

        self.targets_grid.addWidget(self.service_limit, 7, 2, 1, 1)

        self.service_problem = ProblemLabel(TargetsPage)
        self.service_problem.setObjectName(u"service_problem")

        self.targets_grid.addWidget(self.service_problem, 8, 0, 1, 3)

        self.update_label = QLabel(TargetsPage)
        self.update_label.setObjectName(u"update_label")
        self.update_label.setWordWrap(True)

        self.targets_grid.addWidget(self.update_label, 9, 0, 1, 1)

        self.update_spin = QSpinBox(TargetsPage)
        self.update_spin.setObjectName(u"update_spin")
        self.update_spin.setMinimum(0)
        self.update_spin.setMaximum(20)

        self.targets_grid.addWidget(self.update_spin, 9, 1, 1, 1)

        self.update_limit = QLabel(TargetsPage)
        self.update_limit.setObjectName(u"update_limit")
        self.update_limit.setWordWrap(True)

        self.targets_grid.addWidget(self.update_limit, 9, 2, 1, 1)

        self.update_problem = ProblemLabel(TargetsPage)
        self.update_problem.setObjectName(u"update_problem")

        self.targets_grid.addWidget(self.update_problem, 10, 0, 1, 3)

        self.check_label = QLabel(TargetsPage)
        self.check_label.setObjectName(u"check_label")
        self.check_label.setWordWrap(True)

        self.targets_grid.addWidget(self.check_label, 11, 0, 1, 1)

        self.check_spin = QSpinBox(TargetsPage)
        self.check_spin.setObjectName(u"check_spin")
        self.check_spin.setMinimum(0)
        self.check_spin.setMaximum(60)

        self.targets_grid.addWidget(self.check_spin, 11, 1, 1, 1)

        self.check_limit = QLabel(TargetsPage)
        self.check_limit.setObjectName(u"check_limit")
        self.check_limit.setWordWrap(True)

        self.targets_grid.addWidget(self.check_limit, 11, 2, 1, 1)

        self.check_problem = ProblemLabel(TargetsPage)
        self.check_problem.setObjectName(u"check_problem")

        self.targets_grid.addWidget(self.check_problem, 12, 0, 1, 3)

        self.targets_grid.setColumnStretch(0, 2)
        self.targets_grid.setColumnStretch(1, 1)
        self.targets_grid.setColumnStretch(2, 1)

        self.targets_layout.addLayout(self.targets_grid)

        self.targets_hint = QLabel(TargetsPage)
        self.targets_hint.setObjectName(u"targets_hint")
        self.targets_hint.setWordWrap(True)

        self.targets_layout.addWidget(self.targets_hint)

        self.page_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.targets_layout.addItem(self.page_end_spacer)

#if QT_CONFIG(shortcut)
        self.acknowledge_label.setBuddy(self.acknowledge_spin)
        self.first_label.setBuddy(self.first_spin)
        self.second_label.setBuddy(self.second_spin)
        self.service_label.setBuddy(self.service_spin)
        self.update_label.setBuddy(self.update_spin)
        self.check_label.setBuddy(self.check_spin)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.acknowledge_spin, self.first_spin)
        QWidget.setTabOrder(self.first_spin, self.second_spin)
        QWidget.setTabOrder(self.second_spin, self.service_spin)
        QWidget.setTabOrder(self.service_spin, self.update_spin)
        QWidget.setTabOrder(self.update_spin, self.check_spin)

        self.retranslateUi(TargetsPage)
    # setupUi

    def retranslateUi(self, TargetsPage):
        TargetsPage.setProperty(u"role", QCoreApplication.translate("TargetsPage", u"page", None))
        self.heading_label.setText(QCoreApplication.translate("TargetsPage", u"Your own targets", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("TargetsPage", u"heading", None))
        self.intro_label.setText(QCoreApplication.translate("TargetsPage", u"Stricter dates that you have promised residents. They stand beside the Code\u2019s own dates, which always apply.", None))
        self.intro_label.setProperty(u"role", QCoreApplication.translate("TargetsPage", u"muted", None))
        self.own_caption.setText(QCoreApplication.translate("TargetsPage", u"Your own target", None))
        self.own_caption.setProperty(u"role", QCoreApplication.translate("TargetsPage", u"muted", None))
        self.code_caption.setText(QCoreApplication.translate("TargetsPage", u"The Code\u2019s limit", None))
        self.code_caption.setProperty(u"role", QCoreApplication.translate("TargetsPage", u"muted", None))
        self.acknowledge_label.setText(QCoreApplication.translate("TargetsPage", u"&Acknowledge a complaint or a request for stage 2", None))
        self.acknowledge_spin.setSpecialValueText(QCoreApplication.translate("TargetsPage", u"None of our own", None))
        self.acknowledge_spin.setSuffix(QCoreApplication.translate("TargetsPage", u" working days", None))
        self.acknowledge_limit.setText("")
        self.acknowledge_limit.setProperty(u"role", QCoreApplication.translate("TargetsPage", u"muted", None))
        self.first_label.setText(QCoreApplication.translate("TargetsPage", u"Answer at stage &1", None))
        self.first_spin.setSpecialValueText(QCoreApplication.translate("TargetsPage", u"None of our own", None))
        self.first_spin.setSuffix(QCoreApplication.translate("TargetsPage", u" working days", None))
        self.first_limit.setText("")
        self.first_limit.setProperty(u"role", QCoreApplication.translate("TargetsPage", u"muted", None))
        self.second_label.setText(QCoreApplication.translate("TargetsPage", u"Answer at stage &2", None))
        self.second_spin.setSpecialValueText(QCoreApplication.translate("TargetsPage", u"None of our own", None))
        self.second_spin.setSuffix(QCoreApplication.translate("TargetsPage", u" working days", None))
        self.second_limit.setText("")
        self.second_limit.setProperty(u"role", QCoreApplication.translate("TargetsPage", u"muted", None))
        self.service_label.setText(QCoreApplication.translate("TargetsPage", u"&Deal with a service request", None))
        self.service_spin.setSpecialValueText(QCoreApplication.translate("TargetsPage", u"None of our own", None))
        self.service_spin.setSuffix(QCoreApplication.translate("TargetsPage", u" working days", None))
        self.service_limit.setText("")
        self.service_limit.setProperty(u"role", QCoreApplication.translate("TargetsPage", u"muted", None))
        self.update_label.setText(QCoreApplication.translate("TargetsPage", u"&Update the resident while an extension runs", None))
        self.update_spin.setSpecialValueText(QCoreApplication.translate("TargetsPage", u"None of our own", None))
        self.update_spin.setPrefix(QCoreApplication.translate("TargetsPage", u"every ", None))
        self.update_spin.setSuffix(QCoreApplication.translate("TargetsPage", u" working days", None))
        self.update_limit.setText("")
        self.update_limit.setProperty(u"role", QCoreApplication.translate("TargetsPage", u"muted", None))
        self.check_label.setText(QCoreApplication.translate("TargetsPage", u"&Look over the investigation, counted from the acknowledgement", None))
        self.check_spin.setSpecialValueText(QCoreApplication.translate("TargetsPage", u"None of our own", None))
        self.check_spin.setPrefix(QCoreApplication.translate("TargetsPage", u"on working day ", None))
        self.check_limit.setText("")
        self.check_limit.setProperty(u"role", QCoreApplication.translate("TargetsPage", u"muted", None))
        self.targets_hint.setText(QCoreApplication.translate("TargetsPage", u"Press Home, or type 0, where you have no target of your own.", None))
        self.targets_hint.setProperty(u"role", QCoreApplication.translate("TargetsPage", u"muted", None))
    # retranslateUi

