# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendar_screen.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QVBoxLayout, QWidget)

from complaintdesk.ui.screens.calendar.day_grid import DayGrid

class Ui_CalendarScreen(object):
    def setupUi(self, CalendarScreen):
        if not CalendarScreen.objectName():
            CalendarScreen.setObjectName(u"CalendarScreen")
        self.calendar_layout = QVBoxLayout(CalendarScreen)
        self.calendar_layout.setSpacing(10)
        self.calendar_layout.setObjectName(u"calendar_layout")
        self.calendar_layout.setContentsMargins(28, 16, 28, 12)
        self.head_page = QWidget(CalendarScreen)
        self.head_page.setObjectName(u"head_page")
        self.title_label = QLabel(self.head_page)
        self.title_label.setObjectName(u"title_label")
        self.steps_page = QWidget(self.head_page)
        self.steps_page.setObjectName(u"steps_page")
        self.steps_layout = QHBoxLayout(self.steps_page)
        self.steps_layout.setSpacing(6)
        self.steps_layout.setObjectName(u"steps_layout")
        self.steps_layout.setContentsMargins(0, 0, 0, 0)
        self.previous_button = QPushButton(self.steps_page)
        self.previous_button.setObjectName(u"previous_button")

        self.steps_layout.addWidget(self.previous_button)

        self.today_button = QPushButton(self.steps_page)
        self.today_button.setObjectName(u"today_button")

        self.steps_layout.addWidget(self.today_button)

        self.next_button = QPushButton(self.steps_page)
        self.next_button.setObjectName(u"next_button")

        self.steps_layout.addWidget(self.next_button)

        self.views_page = QWidget(self.head_page)
        self.views_page.setObjectName(u"views_page")
        self.views_layout = QHBoxLayout(self.views_page)
        self.views_layout.setSpacing(2)
        self.views_layout.setObjectName(u"views_layout")
        self.views_layout.setContentsMargins(0, 0, 0, 0)
        self.month_button = QPushButton(self.views_page)
        self.month_button.setObjectName(u"month_button")
        self.month_button.setCheckable(True)

        self.views_layout.addWidget(self.month_button)

        self.week_button = QPushButton(self.views_page)
        self.week_button.setObjectName(u"week_button")
        self.week_button.setCheckable(True)

        self.views_layout.addWidget(self.week_button)

        self.list_button = QPushButton(self.views_page)
        self.list_button.setObjectName(u"list_button")
        self.list_button.setCheckable(True)

        self.views_layout.addWidget(self.list_button)

        self.out_page = QWidget(self.head_page)
        self.out_page.setObjectName(u"out_page")
        self.out_layout = QHBoxLayout(self.out_page)
        self.out_layout.setSpacing(6)
        self.out_layout.setObjectName(u"out_layout")
        self.out_layout.setContentsMargins(0, 0, 0, 0)
        self.print_button = QPushButton(self.out_page)
        self.print_button.setObjectName(u"print_button")

        self.out_layout.addWidget(self.print_button)

        self.export_button = QPushButton(self.out_page)
        self.export_button.setObjectName(u"export_button")

        self.out_layout.addWidget(self.export_button)


        self.calendar_layout.addWidget(self.head_page)

        self.filters_page = QWidget(CalendarScreen)
        self.filters_page.setObjectName(u"filters_page")
        self.kinds_button = QPushButton(self.filters_page)
        self.kinds_button.setObjectName(u"kinds_button")
        self.person_page = QWidget(self.filters_page)
        self.person_page.setObjectName(u"person_page")
        self.person_layout = QHBoxLayout(self.person_page)
        self.person_layout.setSpacing(6)
        self.person_layout.setObjectName(u"person_layout")
        self.person_layout.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(self.person_page)
        self.person_label.setObjectName(u"person_label")

        self.person_layout.addWidget(self.person_label)

        self.person_combo = QComboBox(self.person_page)
        self.person_combo.setObjectName(u"person_combo")
        self.person_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.person_layout.addWidget(self.person_combo)

        self.span_page = QWidget(self.filters_page)
        self.span_page.setObjectName(u"span_page")
        self.span_layout = QHBoxLayout(self.span_page)
        self.span_layout.setSpacing(6)
        self.span_layout.setObjectName(u"span_layout")
        self.span_layout.setContentsMargins(0, 0, 0, 0)
        self.span_label = QLabel(self.span_page)
        self.span_label.setObjectName(u"span_label")

        self.span_layout.addWidget(self.span_label)

        self.span_combo = QComboBox(self.span_page)
        self.span_combo.setObjectName(u"span_combo")
        self.span_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.span_layout.addWidget(self.span_combo)

        self.met_check = QCheckBox(self.filters_page)
        self.met_check.setObjectName(u"met_check")
        self.clear_button = QPushButton(self.filters_page)
        self.clear_button.setObjectName(u"clear_button")

        self.calendar_layout.addWidget(self.filters_page)

        self.summary_layout = QHBoxLayout()
        self.summary_layout.setSpacing(14)
        self.summary_layout.setObjectName(u"summary_layout")
        self.summary_layout.setContentsMargins(0, 0, 0, 0)
        self.summary_label = QLabel(CalendarScreen)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)

        self.summary_layout.addWidget(self.summary_label)

        self.earlier_button = QPushButton(CalendarScreen)
        self.earlier_button.setObjectName(u"earlier_button")

        self.summary_layout.addWidget(self.earlier_button)

        self.summary_layout.setStretch(0, 1)

        self.calendar_layout.addLayout(self.summary_layout)

        self.views_stack = QStackedWidget(CalendarScreen)
        self.views_stack.setObjectName(u"views_stack")
        self.grid_page = QWidget()
        self.grid_page.setObjectName(u"grid_page")
        self.grid_layout = QVBoxLayout(self.grid_page)
        self.grid_layout.setSpacing(8)
        self.grid_layout.setObjectName(u"grid_layout")
        self.grid_layout.setContentsMargins(0, 0, 0, 0)
        self.day_grid = DayGrid(self.grid_page)
        self.day_grid.setObjectName(u"day_grid")

        self.grid_layout.addWidget(self.day_grid)

        self.views_stack.addWidget(self.grid_page)
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_layout = QVBoxLayout(self.list_page)
        self.list_layout.setSpacing(8)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.list_table = QTableView(self.list_page)
        self.list_table.setObjectName(u"list_table")

        self.list_layout.addWidget(self.list_table)

        self.views_stack.addWidget(self.list_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setSpacing(10)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(0, 0, 0, 0)
        self.empty_top_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_top_spacer)

        self.empty_heading_label = QLabel(self.empty_page)
        self.empty_heading_label.setObjectName(u"empty_heading_label")
        self.empty_heading_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_heading_label.setWordWrap(True)

        self.empty_layout.addWidget(self.empty_heading_label)

        self.empty_words_label = QLabel(self.empty_page)
        self.empty_words_label.setObjectName(u"empty_words_label")
        self.empty_words_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_words_label.setWordWrap(True)

        self.empty_layout.addWidget(self.empty_words_label)

        self.empty_bottom_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_bottom_spacer)

        self.views_stack.addWidget(self.empty_page)

        self.calendar_layout.addWidget(self.views_stack)

        self.foot_layout = QVBoxLayout()
        self.foot_layout.setSpacing(2)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(0, 0, 0, 0)
        self.projected_label = QLabel(CalendarScreen)
        self.projected_label.setObjectName(u"projected_label")
        self.projected_label.setWordWrap(True)

        self.foot_layout.addWidget(self.projected_label)

        self.known_label = QLabel(CalendarScreen)
        self.known_label.setObjectName(u"known_label")
        self.known_label.setWordWrap(True)

        self.foot_layout.addWidget(self.known_label)


        self.calendar_layout.addLayout(self.foot_layout)

        self.calendar_layout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person_combo)
        self.span_label.setBuddy(self.span_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.previous_button, self.today_button)
        QWidget.setTabOrder(self.today_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.month_button)
        QWidget.setTabOrder(self.month_button, self.week_button)
        QWidget.setTabOrder(self.week_button, self.list_button)
        QWidget.setTabOrder(self.list_button, self.day_grid)
        QWidget.setTabOrder(self.day_grid, self.list_table)
        QWidget.setTabOrder(self.list_table, self.kinds_button)
        QWidget.setTabOrder(self.kinds_button, self.person_combo)
        QWidget.setTabOrder(self.person_combo, self.span_combo)
        QWidget.setTabOrder(self.span_combo, self.met_check)
        QWidget.setTabOrder(self.met_check, self.clear_button)
        QWidget.setTabOrder(self.clear_button, self.earlier_button)
        QWidget.setTabOrder(self.earlier_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.export_button)

        self.retranslateUi(CalendarScreen)
    # setupUi

    def retranslateUi(self, CalendarScreen):
        CalendarScreen.setWindowTitle(QCoreApplication.translate("CalendarScreen", u"Calendar", None))
        CalendarScreen.setProperty(u"role", QCoreApplication.translate("CalendarScreen", u"page", None))
        self.title_label.setText(QCoreApplication.translate("CalendarScreen", u"Calendar", None))
        self.title_label.setProperty(u"role", QCoreApplication.translate("CalendarScreen", u"title", None))
        self.previous_button.setText("")
#if QT_CONFIG(accessibility)
        self.previous_button.setAccessibleName(QCoreApplication.translate("CalendarScreen", u"Previous", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("CalendarScreen", u"Previous (Page Up)", None))
#endif // QT_CONFIG(tooltip)
        self.today_button.setText(QCoreApplication.translate("CalendarScreen", u"&Today", None))
#if QT_CONFIG(tooltip)
        self.today_button.setToolTip(QCoreApplication.translate("CalendarScreen", u"Today (Home)", None))
#endif // QT_CONFIG(tooltip)
        self.next_button.setText("")
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("CalendarScreen", u"Next", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("CalendarScreen", u"Next (Page Down)", None))
#endif // QT_CONFIG(tooltip)
        self.month_button.setText(QCoreApplication.translate("CalendarScreen", u"&Month", None))
        self.month_button.setProperty(u"role", QCoreApplication.translate("CalendarScreen", u"navigation", None))
        self.week_button.setText(QCoreApplication.translate("CalendarScreen", u"&Week", None))
        self.week_button.setProperty(u"role", QCoreApplication.translate("CalendarScreen", u"navigation", None))
        self.list_button.setText(QCoreApplication.translate("CalendarScreen", u"&List", None))
        self.list_button.setProperty(u"role", QCoreApplication.translate("CalendarScreen", u"navigation", None))
        self.print_button.setText(QCoreApplication.translate("CalendarScreen", u"&Print\u2026", None))
#if QT_CONFIG(tooltip)
        self.print_button.setToolTip(QCoreApplication.translate("CalendarScreen", u"Look at the pages, then print them or keep them as PDF (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.export_button.setText(QCoreApplication.translate("CalendarScreen", u"&Export for Outlook\u2026", None))
#if QT_CONFIG(tooltip)
        self.export_button.setToolTip(QCoreApplication.translate("CalendarScreen", u"A calendar file (.ics) of these dates", None))
#endif // QT_CONFIG(tooltip)
        self.kinds_button.setText(QCoreApplication.translate("CalendarScreen", u"All kinds", None))
#if QT_CONFIG(accessibility)
        self.kinds_button.setAccessibleName(QCoreApplication.translate("CalendarScreen", u"Kinds of date shown: all", None))
#endif // QT_CONFIG(accessibility)
        self.person_label.setText(QCoreApplication.translate("CalendarScreen", u"Wh&o", None))
        self.person_label.setProperty(u"role", QCoreApplication.translate("CalendarScreen", u"muted", None))
        self.span_label.setText(QCoreApplication.translate("CalendarScreen", u"How f&ar", None))
        self.span_label.setProperty(u"role", QCoreApplication.translate("CalendarScreen", u"muted", None))
        self.met_check.setText(QCoreApplication.translate("CalendarScreen", u"&Show what is done", None))
        self.clear_button.setText(QCoreApplication.translate("CalendarScreen", u"Show all again", None))
        self.clear_button.setProperty(u"role", QCoreApplication.translate("CalendarScreen", u"link", None))
        self.summary_label.setText("")
        self.summary_label.setProperty(u"role", QCoreApplication.translate("CalendarScreen", u"strong", None))
        self.earlier_button.setText("")
        self.earlier_button.setProperty(u"role", QCoreApplication.translate("CalendarScreen", u"link", None))
        self.grid_page.setProperty(u"role", QCoreApplication.translate("CalendarScreen", u"page", None))
#if QT_CONFIG(accessibility)
        self.day_grid.setAccessibleName(QCoreApplication.translate("CalendarScreen", u"Calendar", None))
#endif // QT_CONFIG(accessibility)
        self.list_page.setProperty(u"role", QCoreApplication.translate("CalendarScreen", u"page", None))
#if QT_CONFIG(accessibility)
        self.list_table.setAccessibleName(QCoreApplication.translate("CalendarScreen", u"List of dates", None))
#endif // QT_CONFIG(accessibility)
        self.empty_page.setProperty(u"role", QCoreApplication.translate("CalendarScreen", u"page", None))
        self.empty_heading_label.setText("")
        self.empty_heading_label.setProperty(u"role", QCoreApplication.translate("CalendarScreen", u"heading", None))
        self.empty_words_label.setText("")
        self.empty_words_label.setProperty(u"role", QCoreApplication.translate("CalendarScreen", u"muted", None))
        self.projected_label.setText("")
        self.projected_label.setProperty(u"role", QCoreApplication.translate("CalendarScreen", u"warning", None))
        self.known_label.setText("")
        self.known_label.setProperty(u"role", QCoreApplication.translate("CalendarScreen", u"muted", None))
    # retranslateUi

