# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assessment_screen.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QListWidget, QProgressBar, QPushButton, QRadioButton, QScrollArea, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTableView, QTextBrowser, QToolButton, QTreeView, QVBoxLayout, QWidget)

from complaintdesk.ui.screens.assessment.line_list import LineList
from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.growing_edit import GrowingEdit

class Ui_AssessmentScreen(object):
    def setupUi(self, AssessmentScreen):
        if not AssessmentScreen.objectName():
            AssessmentScreen.setObjectName(u"AssessmentScreen")
        self.screen_layout = QVBoxLayout(AssessmentScreen)
        self.screen_layout.setSpacing(0)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.pages_stack = QStackedWidget(AssessmentScreen)
        self.pages_stack.setObjectName(u"pages_stack")
        self.overview_page = QWidget()
        self.overview_page.setObjectName(u"overview_page")
        self.overview_page.setProperty(u"role", u"page")
        self.overview_layout = QVBoxLayout(self.overview_page)
        self.overview_layout.setSpacing(12)
        self.overview_layout.setObjectName(u"overview_layout")
        self.overview_layout.setContentsMargins(28, 20, 28, 16)
        self.overview_head = QWidget(self.overview_page)
        self.overview_head.setObjectName(u"overview_head")
        self.overview_title = QLabel(self.overview_head)
        self.overview_title.setObjectName(u"overview_title")
        self.overview_title.setProperty(u"role", u"title")
        self.submission_button = QPushButton(self.overview_head)
        self.submission_button.setObjectName(u"submission_button")
        self.read_button = QPushButton(self.overview_head)
        self.read_button.setObjectName(u"read_button")
        self.begin_button = QPushButton(self.overview_head)
        self.begin_button.setObjectName(u"begin_button")
        self.begin_button.setProperty(u"role", u"primary")

        self.overview_layout.addWidget(self.overview_head)

        self.overview_note_label = QLabel(self.overview_page)
        self.overview_note_label.setObjectName(u"overview_note_label")
        self.overview_note_label.setWordWrap(True)
        self.overview_note_label.setProperty(u"role", u"muted")

        self.overview_layout.addWidget(self.overview_note_label)

        self.reading_frame = QFrame(self.overview_page)
        self.reading_frame.setObjectName(u"reading_frame")
        self.reading_frame.setProperty(u"role", u"card")
        self.reading_layout = QVBoxLayout(self.reading_frame)
        self.reading_layout.setSpacing(8)
        self.reading_layout.setObjectName(u"reading_layout")
        self.reading_layout.setContentsMargins(16, 12, 16, 12)
        self.reading_row_layout = QHBoxLayout()
        self.reading_row_layout.setSpacing(12)
        self.reading_row_layout.setObjectName(u"reading_row_layout")
        self.reading_row_layout.setContentsMargins(0, 0, 0, 0)
        self.reading_label = QLabel(self.reading_frame)
        self.reading_label.setObjectName(u"reading_label")
        self.reading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reading_row_layout.addWidget(self.reading_label)

        self.reading_row_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.reading_row_layout.addItem(self.reading_row_spacer)

        self.stop_button = QPushButton(self.reading_frame)
        self.stop_button.setObjectName(u"stop_button")

        self.reading_row_layout.addWidget(self.stop_button)


        self.reading_layout.addLayout(self.reading_row_layout)

        self.reading_bar = QProgressBar(self.reading_frame)
        self.reading_bar.setObjectName(u"reading_bar")
        self.reading_bar.setTextVisible(False)

        self.reading_layout.addWidget(self.reading_bar)


        self.overview_layout.addWidget(self.reading_frame)

        self.versions_stack = QStackedWidget(self.overview_page)
        self.versions_stack.setObjectName(u"versions_stack")
        self.versions_page = QWidget()
        self.versions_page.setObjectName(u"versions_page")
        self.versions_page.setProperty(u"role", u"page")
        self.versions_layout = QVBoxLayout(self.versions_page)
        self.versions_layout.setSpacing(10)
        self.versions_layout.setObjectName(u"versions_layout")
        self.versions_layout.setContentsMargins(0, 0, 0, 0)
        self.versions_label = QLabel(self.versions_page)
        self.versions_label.setObjectName(u"versions_label")
        self.versions_label.setProperty(u"role", u"heading")

        self.versions_layout.addWidget(self.versions_label)

        self.versions_table = QTableView(self.versions_page)
        self.versions_table.setObjectName(u"versions_table")

        self.versions_layout.addWidget(self.versions_table)

        self.version_buttons = QWidget(self.versions_page)
        self.version_buttons.setObjectName(u"version_buttons")
        self.open_button = QPushButton(self.version_buttons)
        self.open_button.setObjectName(u"open_button")
        self.compare_button = QPushButton(self.version_buttons)
        self.compare_button.setObjectName(u"compare_button")
        self.discard_button = QPushButton(self.version_buttons)
        self.discard_button.setObjectName(u"discard_button")
        self.discard_button.setProperty(u"role", u"danger")

        self.versions_layout.addWidget(self.version_buttons)

        self.others_page = QWidget(self.versions_page)
        self.others_page.setObjectName(u"others_page")
        self.others_page.setProperty(u"role", u"page")
        self.others_layout = QVBoxLayout(self.others_page)
        self.others_layout.setSpacing(8)
        self.others_layout.setObjectName(u"others_layout")
        self.others_layout.setContentsMargins(0, 0, 0, 0)
        self.others_label = QLabel(self.others_page)
        self.others_label.setObjectName(u"others_label")
        self.others_label.setProperty(u"role", u"heading")

        self.others_layout.addWidget(self.others_label)

        self.others_table = QTableView(self.others_page)
        self.others_table.setObjectName(u"others_table")

        self.others_layout.addWidget(self.others_table)

        self.other_buttons = QWidget(self.others_page)
        self.other_buttons.setObjectName(u"other_buttons")
        self.open_other_button = QPushButton(self.other_buttons)
        self.open_other_button.setObjectName(u"open_other_button")
        self.compare_other_button = QPushButton(self.other_buttons)
        self.compare_other_button.setObjectName(u"compare_other_button")
        self.discard_other_button = QPushButton(self.other_buttons)
        self.discard_other_button.setObjectName(u"discard_other_button")
        self.discard_other_button.setProperty(u"role", u"danger")

        self.others_layout.addWidget(self.other_buttons)


        self.versions_layout.addWidget(self.others_page)

        self.versions_stack.addWidget(self.versions_page)
        self.none_page = QWidget()
        self.none_page.setObjectName(u"none_page")
        self.none_page.setProperty(u"role", u"page")
        self.none_layout = QVBoxLayout(self.none_page)
        self.none_layout.setSpacing(8)
        self.none_layout.setObjectName(u"none_layout")
        self.none_layout.setContentsMargins(0, 0, 0, 0)
        self.none_frame = QFrame(self.none_page)
        self.none_frame.setObjectName(u"none_frame")
        self.none_frame.setProperty(u"role", u"card")
        self.none_card_layout = QVBoxLayout(self.none_frame)
        self.none_card_layout.setSpacing(12)
        self.none_card_layout.setObjectName(u"none_card_layout")
        self.none_card_layout.setContentsMargins(20, 18, 20, 18)
        self.none_heading = QLabel(self.none_frame)
        self.none_heading.setObjectName(u"none_heading")
        self.none_heading.setProperty(u"role", u"heading")

        self.none_card_layout.addWidget(self.none_heading)

        self.none_label = QLabel(self.none_frame)
        self.none_label.setObjectName(u"none_label")
        self.none_label.setWordWrap(True)

        self.none_card_layout.addWidget(self.none_label)

        self.none_buttons_layout = QHBoxLayout()
        self.none_buttons_layout.setSpacing(8)
        self.none_buttons_layout.setObjectName(u"none_buttons_layout")
        self.none_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.first_read_button = QPushButton(self.none_frame)
        self.first_read_button.setObjectName(u"first_read_button")
        self.first_read_button.setProperty(u"role", u"primary")

        self.none_buttons_layout.addWidget(self.first_read_button)

        self.first_begin_button = QPushButton(self.none_frame)
        self.first_begin_button.setObjectName(u"first_begin_button")

        self.none_buttons_layout.addWidget(self.first_begin_button)

        self.none_buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.none_buttons_layout.addItem(self.none_buttons_spacer)


        self.none_card_layout.addLayout(self.none_buttons_layout)


        self.none_layout.addWidget(self.none_frame)

        self.none_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.none_layout.addItem(self.none_spacer)

        self.versions_stack.addWidget(self.none_page)
        self.waiting_page = QWidget()
        self.waiting_page.setObjectName(u"waiting_page")
        self.waiting_page.setProperty(u"role", u"page")
        self.waiting_layout = QVBoxLayout(self.waiting_page)
        self.waiting_layout.setSpacing(8)
        self.waiting_layout.setObjectName(u"waiting_layout")
        self.waiting_layout.setContentsMargins(0, 0, 0, 0)
        self.waiting_label = QLabel(self.waiting_page)
        self.waiting_label.setObjectName(u"waiting_label")
        self.waiting_label.setProperty(u"role", u"muted")

        self.waiting_layout.addWidget(self.waiting_label)

        self.waiting_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.waiting_layout.addItem(self.waiting_spacer)

        self.versions_stack.addWidget(self.waiting_page)

        self.overview_layout.addWidget(self.versions_stack)

        self.overview_layout.setStretch(3, 1)
        self.pages_stack.addWidget(self.overview_page)
        self.editor_page = QWidget()
        self.editor_page.setObjectName(u"editor_page")
        self.editor_page.setProperty(u"role", u"page")
        self.editor_layout = QVBoxLayout(self.editor_page)
        self.editor_layout.setSpacing(8)
        self.editor_layout.setObjectName(u"editor_layout")
        self.editor_layout.setContentsMargins(28, 14, 20, 10)
        self.editor_head = QWidget(self.editor_page)
        self.editor_head.setObjectName(u"editor_head")
        self.back_button = QPushButton(self.editor_head)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"role", u"quiet")
        self.title_label = QLabel(self.editor_head)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.title_label.setProperty(u"role", u"title")
        self.panes_page = QWidget(self.editor_head)
        self.panes_page.setObjectName(u"panes_page")
        self.panes_layout = QHBoxLayout(self.panes_page)
        self.panes_layout.setSpacing(4)
        self.panes_layout.setObjectName(u"panes_layout")
        self.panes_layout.setContentsMargins(0, 0, 0, 0)
        self.list_pane_button = QPushButton(self.panes_page)
        self.list_pane_button.setObjectName(u"list_pane_button")
        self.list_pane_button.setCheckable(True)
        self.list_pane_button.setProperty(u"role", u"navigation")

        self.panes_layout.addWidget(self.list_pane_button)

        self.form_pane_button = QPushButton(self.panes_page)
        self.form_pane_button.setObjectName(u"form_pane_button")
        self.form_pane_button.setCheckable(True)
        self.form_pane_button.setProperty(u"role", u"navigation")

        self.panes_layout.addWidget(self.form_pane_button)

        self.side_pane_button = QPushButton(self.panes_page)
        self.side_pane_button.setObjectName(u"side_pane_button")
        self.side_pane_button.setCheckable(True)
        self.side_pane_button.setProperty(u"role", u"navigation")

        self.panes_layout.addWidget(self.side_pane_button)

        self.accept_clean_button = QPushButton(self.editor_head)
        self.accept_clean_button.setObjectName(u"accept_clean_button")
        self.finish_button = QPushButton(self.editor_head)
        self.finish_button.setObjectName(u"finish_button")
        self.finish_button.setProperty(u"role", u"primary")
        self.approve_button = QPushButton(self.editor_head)
        self.approve_button.setObjectName(u"approve_button")
        self.approve_button.setProperty(u"role", u"primary")
        self.publish_button = QPushButton(self.editor_head)
        self.publish_button.setObjectName(u"publish_button")
        self.publish_button.setProperty(u"role", u"primary")
        self.files_button = QPushButton(self.editor_head)
        self.files_button.setObjectName(u"files_button")
        self.files_button.setProperty(u"role", u"primary")
        self.response_button = QPushButton(self.editor_head)
        self.response_button.setObjectName(u"response_button")
        self.renew_button = QPushButton(self.editor_head)
        self.renew_button.setObjectName(u"renew_button")

        self.editor_layout.addWidget(self.editor_head)

        self.progress_layout = QHBoxLayout()
        self.progress_layout.setSpacing(10)
        self.progress_layout.setObjectName(u"progress_layout")
        self.progress_layout.setContentsMargins(0, 0, 0, 0)
        self.state_icon = QLabel(self.editor_page)
        self.state_icon.setObjectName(u"state_icon")

        self.progress_layout.addWidget(self.state_icon)

        self.state_label = QLabel(self.editor_page)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)
        self.state_label.setProperty(u"role", u"strong")

        self.progress_layout.addWidget(self.state_label)

        self.progress_label = QLabel(self.editor_page)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setTextFormat(Qt.TextFormat.PlainText)
        self.progress_label.setWordWrap(True)
        self.progress_label.setProperty(u"role", u"muted")

        self.progress_layout.addWidget(self.progress_label)

        self.saved_label = QLabel(self.editor_page)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setTextFormat(Qt.TextFormat.PlainText)
        self.saved_label.setProperty(u"role", u"muted")

        self.progress_layout.addWidget(self.saved_label)

        self.progress_layout.setStretch(2, 1)

        self.editor_layout.addLayout(self.progress_layout)

        self.locked_frame = QFrame(self.editor_page)
        self.locked_frame.setObjectName(u"locked_frame")
        self.locked_frame.setProperty(u"role", u"card")
        self.locked_layout = QHBoxLayout(self.locked_frame)
        self.locked_layout.setSpacing(10)
        self.locked_layout.setObjectName(u"locked_layout")
        self.locked_layout.setContentsMargins(14, 8, 14, 8)
        self.locked_icon = QLabel(self.locked_frame)
        self.locked_icon.setObjectName(u"locked_icon")

        self.locked_layout.addWidget(self.locked_icon)

        self.locked_label = QLabel(self.locked_frame)
        self.locked_label.setObjectName(u"locked_label")
        self.locked_label.setTextFormat(Qt.TextFormat.PlainText)
        self.locked_label.setWordWrap(True)

        self.locked_layout.addWidget(self.locked_label)

        self.locked_layout.setStretch(1, 1)

        self.editor_layout.addWidget(self.locked_frame)

        self.editor_splitter = QSplitter(self.editor_page)
        self.editor_splitter.setObjectName(u"editor_splitter")
        self.editor_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.editor_splitter.setChildrenCollapsible(False)
        self.outline_panel = QWidget(self.editor_splitter)
        self.outline_panel.setObjectName(u"outline_panel")
        self.outline_panel.setProperty(u"role", u"page")
        self.outline_layout = QVBoxLayout(self.outline_panel)
        self.outline_layout.setSpacing(8)
        self.outline_layout.setObjectName(u"outline_layout")
        self.outline_layout.setContentsMargins(0, 0, 8, 0)
        self.filter_layout = QHBoxLayout()
        self.filter_layout.setSpacing(8)
        self.filter_layout.setObjectName(u"filter_layout")
        self.filter_layout.setContentsMargins(0, 0, 0, 0)
        self.filter_label = QLabel(self.outline_panel)
        self.filter_label.setObjectName(u"filter_label")

        self.filter_layout.addWidget(self.filter_label)

        self.filter_combo = QComboBox(self.outline_panel)
        self.filter_combo.setObjectName(u"filter_combo")

        self.filter_layout.addWidget(self.filter_combo)

        self.filter_layout.setStretch(1, 1)

        self.outline_layout.addLayout(self.filter_layout)

        self.outline_tree = QTreeView(self.outline_panel)
        self.outline_tree.setObjectName(u"outline_tree")
        self.outline_tree.setHeaderHidden(True)
        self.outline_tree.setUniformRowHeights(False)

        self.outline_layout.addWidget(self.outline_tree)

        self.outline_empty_label = QLabel(self.outline_panel)
        self.outline_empty_label.setObjectName(u"outline_empty_label")
        self.outline_empty_label.setWordWrap(True)
        self.outline_empty_label.setProperty(u"role", u"muted")

        self.outline_layout.addWidget(self.outline_empty_label)

        self.editor_splitter.addWidget(self.outline_panel)
        self.form_scroll = QScrollArea(self.editor_splitter)
        self.form_scroll.setObjectName(u"form_scroll")
        self.form_scroll.setWidgetResizable(True)
        self.form_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.form_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form_page = QWidget()
        self.form_page.setObjectName(u"form_page")
        self.form_page.setProperty(u"role", u"page")
        self.form_layout = QVBoxLayout(self.form_page)
        self.form_layout.setSpacing(14)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(8, 0, 12, 12)
        self.number_layout = QHBoxLayout()
        self.number_layout.setSpacing(10)
        self.number_layout.setObjectName(u"number_layout")
        self.number_layout.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(self.form_page)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"role", u"title")

        self.number_layout.addWidget(self.number_label)

        self.status_icon = QLabel(self.form_page)
        self.status_icon.setObjectName(u"status_icon")

        self.number_layout.addWidget(self.status_icon)

        self.status_label = QLabel(self.form_page)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setTextFormat(Qt.TextFormat.PlainText)
        self.status_label.setProperty(u"role", u"muted")

        self.number_layout.addWidget(self.status_label)

        self.number_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.number_layout.addItem(self.number_spacer)

        self.previous_button = QToolButton(self.form_page)
        self.previous_button.setObjectName(u"previous_button")

        self.number_layout.addWidget(self.previous_button)

        self.next_button = QToolButton(self.form_page)
        self.next_button.setObjectName(u"next_button")

        self.number_layout.addWidget(self.next_button)


        self.form_layout.addLayout(self.number_layout)

        self.summary_label = QLabel(self.form_page)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setTextFormat(Qt.TextFormat.PlainText)
        self.summary_label.setWordWrap(True)

        self.form_layout.addWidget(self.summary_label)

        self.wording_layout = QVBoxLayout()
        self.wording_layout.setSpacing(4)
        self.wording_layout.setObjectName(u"wording_layout")
        self.wording_layout.setContentsMargins(0, 0, 0, 0)
        self.wording_button = QPushButton(self.form_page)
        self.wording_button.setObjectName(u"wording_button")
        self.wording_button.setProperty(u"role", u"link")

        self.wording_layout.addWidget(self.wording_button)

        self.wording_edit = GrowingEdit(self.form_page)
        self.wording_edit.setObjectName(u"wording_edit")

        self.wording_layout.addWidget(self.wording_edit)


        self.form_layout.addLayout(self.wording_layout)

        self.answer_card = QFrame(self.form_page)
        self.answer_card.setObjectName(u"answer_card")
        self.answer_card.setProperty(u"role", u"card")
        self.answer_layout = QVBoxLayout(self.answer_card)
        self.answer_layout.setSpacing(8)
        self.answer_layout.setObjectName(u"answer_layout")
        self.answer_layout.setContentsMargins(16, 12, 16, 12)
        self.answer_row_layout = QHBoxLayout()
        self.answer_row_layout.setSpacing(16)
        self.answer_row_layout.setObjectName(u"answer_row_layout")
        self.answer_row_layout.setContentsMargins(0, 0, 0, 0)
        self.answer_label = QLabel(self.answer_card)
        self.answer_label.setObjectName(u"answer_label")
        self.answer_label.setProperty(u"role", u"strong")

        self.answer_row_layout.addWidget(self.answer_label)

        self.yes_radio = QRadioButton(self.answer_card)
        self.yes_radio.setObjectName(u"yes_radio")

        self.answer_row_layout.addWidget(self.yes_radio)

        self.no_radio = QRadioButton(self.answer_card)
        self.no_radio.setObjectName(u"no_radio")

        self.answer_row_layout.addWidget(self.no_radio)

        self.clear_button = QPushButton(self.answer_card)
        self.clear_button.setObjectName(u"clear_button")
        self.clear_button.setProperty(u"role", u"link")

        self.answer_row_layout.addWidget(self.clear_button)

        self.answer_row_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.answer_row_layout.addItem(self.answer_row_spacer)


        self.answer_layout.addLayout(self.answer_row_layout)

        self.comply_page = QWidget(self.answer_card)
        self.comply_page.setObjectName(u"comply_page")
        self.comply_layout = QVBoxLayout(self.comply_page)
        self.comply_layout.setSpacing(4)
        self.comply_layout.setObjectName(u"comply_layout")
        self.comply_layout.setContentsMargins(0, 0, 0, 0)
        self.comply_row_layout = QHBoxLayout()
        self.comply_row_layout.setSpacing(8)
        self.comply_row_layout.setObjectName(u"comply_row_layout")
        self.comply_row_layout.setContentsMargins(0, 0, 0, 0)
        self.comply_label = QLabel(self.comply_page)
        self.comply_label.setObjectName(u"comply_label")

        self.comply_row_layout.addWidget(self.comply_label)

        self.comply_date = DateField(self.comply_page)
        self.comply_date.setObjectName(u"comply_date")

        self.comply_row_layout.addWidget(self.comply_date)

        self.comply_row_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.comply_row_layout.addItem(self.comply_row_spacer)

        self.comply_row_layout.setStretch(1, 1)
        self.comply_row_layout.setStretch(2, 1)

        self.comply_layout.addLayout(self.comply_row_layout)

        self.comply_problem = ProblemLabel(self.comply_page)
        self.comply_problem.setObjectName(u"comply_problem")

        self.comply_layout.addWidget(self.comply_problem)


        self.answer_layout.addWidget(self.comply_page)

        self.rag_layout = QHBoxLayout()
        self.rag_layout.setSpacing(8)
        self.rag_layout.setObjectName(u"rag_layout")
        self.rag_layout.setContentsMargins(0, 0, 0, 0)
        self.rag_label = QLabel(self.answer_card)
        self.rag_label.setObjectName(u"rag_label")

        self.rag_layout.addWidget(self.rag_label)

        self.rag_combo = QComboBox(self.answer_card)
        self.rag_combo.setObjectName(u"rag_combo")

        self.rag_layout.addWidget(self.rag_combo)

        self.rag_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rag_layout.addItem(self.rag_spacer)


        self.answer_layout.addLayout(self.rag_layout)


        self.form_layout.addWidget(self.answer_card)

        self.evidence_layout = QVBoxLayout()
        self.evidence_layout.setSpacing(6)
        self.evidence_layout.setObjectName(u"evidence_layout")
        self.evidence_layout.setContentsMargins(0, 0, 0, 0)
        self.evidence_label = QLabel(self.form_page)
        self.evidence_label.setObjectName(u"evidence_label")
        self.evidence_label.setProperty(u"role", u"heading")

        self.evidence_layout.addWidget(self.evidence_label)

        self.evidence_table = QTableView(self.form_page)
        self.evidence_table.setObjectName(u"evidence_table")

        self.evidence_layout.addWidget(self.evidence_table)

        self.evidence_buttons = QWidget(self.form_page)
        self.evidence_buttons.setObjectName(u"evidence_buttons")
        self.add_evidence_button = QPushButton(self.evidence_buttons)
        self.add_evidence_button.setObjectName(u"add_evidence_button")
        self.up_button = QPushButton(self.evidence_buttons)
        self.up_button.setObjectName(u"up_button")
        self.down_button = QPushButton(self.evidence_buttons)
        self.down_button.setObjectName(u"down_button")
        self.remove_evidence_button = QPushButton(self.evidence_buttons)
        self.remove_evidence_button.setObjectName(u"remove_evidence_button")

        self.evidence_layout.addWidget(self.evidence_buttons)


        self.form_layout.addLayout(self.evidence_layout)

        self.commentary_layout = QVBoxLayout()
        self.commentary_layout.setSpacing(6)
        self.commentary_layout.setObjectName(u"commentary_layout")
        self.commentary_layout.setContentsMargins(0, 0, 0, 0)
        self.commentary_label = QLabel(self.form_page)
        self.commentary_label.setObjectName(u"commentary_label")
        self.commentary_label.setProperty(u"role", u"heading")

        self.commentary_layout.addWidget(self.commentary_label)

        self.commentary_edit = GrowingEdit(self.form_page)
        self.commentary_edit.setObjectName(u"commentary_edit")

        self.commentary_layout.addWidget(self.commentary_edit)

        self.commentary_problem = ProblemLabel(self.form_page)
        self.commentary_problem.setObjectName(u"commentary_problem")

        self.commentary_layout.addWidget(self.commentary_problem)


        self.form_layout.addLayout(self.commentary_layout)

        self.actions_layout = QVBoxLayout()
        self.actions_layout.setSpacing(6)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.actions_label = QLabel(self.form_page)
        self.actions_label.setObjectName(u"actions_label")
        self.actions_label.setProperty(u"role", u"heading")

        self.actions_layout.addWidget(self.actions_label)

        self.actions_table = QTableView(self.form_page)
        self.actions_table.setObjectName(u"actions_table")

        self.actions_layout.addWidget(self.actions_table)

        self.actions_buttons = QWidget(self.form_page)
        self.actions_buttons.setObjectName(u"actions_buttons")
        self.add_action_button = QPushButton(self.actions_buttons)
        self.add_action_button.setObjectName(u"add_action_button")
        self.done_button = QPushButton(self.actions_buttons)
        self.done_button.setObjectName(u"done_button")
        self.remove_action_button = QPushButton(self.actions_buttons)
        self.remove_action_button.setObjectName(u"remove_action_button")

        self.actions_layout.addWidget(self.actions_buttons)


        self.form_layout.addLayout(self.actions_layout)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(6)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.form_page)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"heading")

        self.note_layout.addWidget(self.note_label)

        self.note_edit = GrowingEdit(self.form_page)
        self.note_edit.setObjectName(u"note_edit")

        self.note_layout.addWidget(self.note_edit)


        self.form_layout.addLayout(self.note_layout)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

        self.form_scroll.setWidget(self.form_page)
        self.editor_splitter.addWidget(self.form_scroll)
        self.side_scroll = QScrollArea(self.editor_splitter)
        self.side_scroll.setObjectName(u"side_scroll")
        self.side_scroll.setWidgetResizable(True)
        self.side_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.side_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.side_page = QWidget()
        self.side_page.setObjectName(u"side_page")
        self.side_page.setProperty(u"role", u"page")
        self.side_layout = QVBoxLayout(self.side_page)
        self.side_layout.setSpacing(12)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(8, 0, 0, 12)
        self.review_card = QFrame(self.side_page)
        self.review_card.setObjectName(u"review_card")
        self.review_card.setProperty(u"role", u"card")
        self.review_layout = QVBoxLayout(self.review_card)
        self.review_layout.setSpacing(8)
        self.review_layout.setObjectName(u"review_layout")
        self.review_layout.setContentsMargins(14, 12, 14, 12)
        self.review_heading = QLabel(self.review_card)
        self.review_heading.setObjectName(u"review_heading")
        self.review_heading.setProperty(u"role", u"heading")

        self.review_layout.addWidget(self.review_heading)

        self.decision_label = QLabel(self.review_card)
        self.decision_label.setObjectName(u"decision_label")
        self.decision_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_label.setWordWrap(True)

        self.review_layout.addWidget(self.decision_label)

        self.decision_buttons = QWidget(self.review_card)
        self.decision_buttons.setObjectName(u"decision_buttons")
        self.accept_button = QPushButton(self.decision_buttons)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"role", u"primary")
        self.reject_button = QPushButton(self.decision_buttons)
        self.reject_button.setObjectName(u"reject_button")

        self.review_layout.addWidget(self.decision_buttons)

        self.doubts_list = LineList(self.review_card)
        self.doubts_list.setObjectName(u"doubts_list")

        self.review_layout.addWidget(self.doubts_list)

        self.places_label = QLabel(self.review_card)
        self.places_label.setObjectName(u"places_label")
        self.places_label.setTextFormat(Qt.TextFormat.PlainText)
        self.places_label.setWordWrap(True)
        self.places_label.setProperty(u"role", u"muted")

        self.review_layout.addWidget(self.places_label)

        self.source_edit = GrowingEdit(self.review_card)
        self.source_edit.setObjectName(u"source_edit")
        self.source_edit.setReadOnly(True)

        self.review_layout.addWidget(self.source_edit)


        self.side_layout.addWidget(self.review_card)

        self.work_card = QFrame(self.side_page)
        self.work_card.setObjectName(u"work_card")
        self.work_card.setProperty(u"role", u"card")
        self.work_layout = QVBoxLayout(self.work_card)
        self.work_layout.setSpacing(6)
        self.work_layout.setObjectName(u"work_layout")
        self.work_layout.setContentsMargins(14, 12, 14, 12)
        self.work_heading = QLabel(self.work_card)
        self.work_heading.setObjectName(u"work_heading")
        self.work_heading.setProperty(u"role", u"heading")

        self.work_layout.addWidget(self.work_heading)

        self.work_list = LineList(self.work_card)
        self.work_list.setObjectName(u"work_list")

        self.work_layout.addWidget(self.work_list)

        self.leave_button = QPushButton(self.work_card)
        self.leave_button.setObjectName(u"leave_button")

        self.work_layout.addWidget(self.leave_button)

        self.again_button = QPushButton(self.work_card)
        self.again_button.setObjectName(u"again_button")
        self.again_button.setProperty(u"role", u"link")

        self.work_layout.addWidget(self.again_button)


        self.side_layout.addWidget(self.work_card)

        self.cases_card = QFrame(self.side_page)
        self.cases_card.setObjectName(u"cases_card")
        self.cases_card.setProperty(u"role", u"card")
        self.cases_layout = QVBoxLayout(self.cases_card)
        self.cases_layout.setSpacing(6)
        self.cases_layout.setObjectName(u"cases_layout")
        self.cases_layout.setContentsMargins(14, 12, 14, 12)
        self.cases_heading = QLabel(self.cases_card)
        self.cases_heading.setObjectName(u"cases_heading")
        self.cases_heading.setProperty(u"role", u"heading")

        self.cases_layout.addWidget(self.cases_heading)

        self.period_label = QLabel(self.cases_card)
        self.period_label.setObjectName(u"period_label")
        self.period_label.setTextFormat(Qt.TextFormat.PlainText)
        self.period_label.setWordWrap(True)
        self.period_label.setProperty(u"role", u"muted")

        self.cases_layout.addWidget(self.period_label)

        self.how_label = QLabel(self.cases_card)
        self.how_label.setObjectName(u"how_label")
        self.how_label.setTextFormat(Qt.TextFormat.PlainText)
        self.how_label.setWordWrap(True)

        self.cases_layout.addWidget(self.how_label)

        self.figures_list = LineList(self.cases_card)
        self.figures_list.setObjectName(u"figures_list")

        self.cases_layout.addWidget(self.figures_list)


        self.side_layout.addWidget(self.cases_card)

        self.history_card = QFrame(self.side_page)
        self.history_card.setObjectName(u"history_card")
        self.history_card.setProperty(u"role", u"card")
        self.history_layout = QVBoxLayout(self.history_card)
        self.history_layout.setSpacing(6)
        self.history_layout.setObjectName(u"history_layout")
        self.history_layout.setContentsMargins(14, 12, 14, 12)
        self.history_heading = QLabel(self.history_card)
        self.history_heading.setObjectName(u"history_heading")
        self.history_heading.setProperty(u"role", u"heading")

        self.history_layout.addWidget(self.history_heading)

        self.history_list = LineList(self.history_card)
        self.history_list.setObjectName(u"history_list")

        self.history_layout.addWidget(self.history_list)


        self.side_layout.addWidget(self.history_card)

        self.side_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side_layout.addItem(self.side_spacer)

        self.side_scroll.setWidget(self.side_page)
        self.editor_splitter.addWidget(self.side_scroll)

        self.editor_layout.addWidget(self.editor_splitter)

        self.editor_layout.setStretch(3, 1)
        self.pages_stack.addWidget(self.editor_page)
        self.compare_page = QWidget()
        self.compare_page.setObjectName(u"compare_page")
        self.compare_page.setProperty(u"role", u"page")
        self.compare_layout = QVBoxLayout(self.compare_page)
        self.compare_layout.setSpacing(8)
        self.compare_layout.setObjectName(u"compare_layout")
        self.compare_layout.setContentsMargins(28, 14, 20, 10)
        self.compare_head = QWidget(self.compare_page)
        self.compare_head.setObjectName(u"compare_head")
        self.compare_back_button = QPushButton(self.compare_head)
        self.compare_back_button.setObjectName(u"compare_back_button")
        self.compare_back_button.setProperty(u"role", u"quiet")
        self.compare_title = QLabel(self.compare_head)
        self.compare_title.setObjectName(u"compare_title")
        self.compare_title.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.compare_title.setProperty(u"role", u"title")
        self.differs_check = QCheckBox(self.compare_head)
        self.differs_check.setObjectName(u"differs_check")
        self.differs_check.setChecked(True)

        self.compare_layout.addWidget(self.compare_head)

        self.compare_note_label = QLabel(self.compare_page)
        self.compare_note_label.setObjectName(u"compare_note_label")
        self.compare_note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.compare_note_label.setWordWrap(True)
        self.compare_note_label.setProperty(u"role", u"muted")

        self.compare_layout.addWidget(self.compare_note_label)

        self.compare_splitter = QSplitter(self.compare_page)
        self.compare_splitter.setObjectName(u"compare_splitter")
        self.compare_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.compare_splitter.setChildrenCollapsible(False)
        self.compare_list = QListWidget(self.compare_splitter)
        self.compare_list.setObjectName(u"compare_list")
        self.compare_splitter.addWidget(self.compare_list)
        self.compare_scroll = QScrollArea(self.compare_splitter)
        self.compare_scroll.setObjectName(u"compare_scroll")
        self.compare_scroll.setWidgetResizable(True)
        self.compare_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.compare_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.compare_sides = QWidget()
        self.compare_sides.setObjectName(u"compare_sides")
        self.compare_sides.setProperty(u"role", u"page")
        self.compare_sides_layout = QHBoxLayout(self.compare_sides)
        self.compare_sides_layout.setSpacing(12)
        self.compare_sides_layout.setObjectName(u"compare_sides_layout")
        self.compare_sides_layout.setContentsMargins(10, 0, 0, 0)
        self.first_layout = QVBoxLayout()
        self.first_layout.setSpacing(8)
        self.first_layout.setObjectName(u"first_layout")
        self.first_layout.setContentsMargins(0, 0, 0, 0)
        self.first_label = QLabel(self.compare_sides)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setTextFormat(Qt.TextFormat.PlainText)
        self.first_label.setWordWrap(True)
        self.first_label.setProperty(u"role", u"heading")

        self.first_layout.addWidget(self.first_label)

        self.first_text = QTextBrowser(self.compare_sides)
        self.first_text.setObjectName(u"first_text")
        self.first_text.setOpenLinks(False)

        self.first_layout.addWidget(self.first_text)


        self.compare_sides_layout.addLayout(self.first_layout)

        self.second_layout = QVBoxLayout()
        self.second_layout.setSpacing(8)
        self.second_layout.setObjectName(u"second_layout")
        self.second_layout.setContentsMargins(0, 0, 0, 0)
        self.second_label = QLabel(self.compare_sides)
        self.second_label.setObjectName(u"second_label")
        self.second_label.setTextFormat(Qt.TextFormat.PlainText)
        self.second_label.setWordWrap(True)
        self.second_label.setProperty(u"role", u"heading")

        self.second_layout.addWidget(self.second_label)

        self.second_text = QTextBrowser(self.compare_sides)
        self.second_text.setObjectName(u"second_text")
        self.second_text.setOpenLinks(False)

        self.second_layout.addWidget(self.second_text)


        self.compare_sides_layout.addLayout(self.second_layout)

        self.compare_sides_layout.setStretch(0, 1)
        self.compare_sides_layout.setStretch(1, 1)
        self.compare_scroll.setWidget(self.compare_sides)
        self.compare_splitter.addWidget(self.compare_scroll)

        self.compare_layout.addWidget(self.compare_splitter)

        self.compare_layout.setStretch(2, 1)
        self.pages_stack.addWidget(self.compare_page)

        self.screen_layout.addWidget(self.pages_stack)

#if QT_CONFIG(shortcut)
        self.versions_label.setBuddy(self.versions_table)
        self.others_label.setBuddy(self.others_table)
        self.filter_label.setBuddy(self.filter_combo)
        self.comply_label.setBuddy(self.comply_date)
        self.rag_label.setBuddy(self.rag_combo)
        self.evidence_label.setBuddy(self.evidence_table)
        self.commentary_label.setBuddy(self.commentary_edit)
        self.actions_label.setBuddy(self.actions_table)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.submission_button, self.read_button)
        QWidget.setTabOrder(self.read_button, self.begin_button)
        QWidget.setTabOrder(self.begin_button, self.stop_button)
        QWidget.setTabOrder(self.stop_button, self.versions_table)
        QWidget.setTabOrder(self.versions_table, self.open_button)
        QWidget.setTabOrder(self.open_button, self.compare_button)
        QWidget.setTabOrder(self.compare_button, self.discard_button)
        QWidget.setTabOrder(self.discard_button, self.others_table)
        QWidget.setTabOrder(self.others_table, self.open_other_button)
        QWidget.setTabOrder(self.open_other_button, self.compare_other_button)
        QWidget.setTabOrder(self.compare_other_button, self.discard_other_button)
        QWidget.setTabOrder(self.discard_other_button, self.first_read_button)
        QWidget.setTabOrder(self.first_read_button, self.first_begin_button)
        QWidget.setTabOrder(self.first_begin_button, self.back_button)
        QWidget.setTabOrder(self.back_button, self.list_pane_button)
        QWidget.setTabOrder(self.list_pane_button, self.form_pane_button)
        QWidget.setTabOrder(self.form_pane_button, self.side_pane_button)
        QWidget.setTabOrder(self.side_pane_button, self.accept_clean_button)
        QWidget.setTabOrder(self.accept_clean_button, self.finish_button)
        QWidget.setTabOrder(self.finish_button, self.approve_button)
        QWidget.setTabOrder(self.approve_button, self.publish_button)
        QWidget.setTabOrder(self.publish_button, self.files_button)
        QWidget.setTabOrder(self.files_button, self.response_button)
        QWidget.setTabOrder(self.response_button, self.renew_button)
        QWidget.setTabOrder(self.renew_button, self.filter_combo)
        QWidget.setTabOrder(self.filter_combo, self.outline_tree)
        QWidget.setTabOrder(self.outline_tree, self.previous_button)
        QWidget.setTabOrder(self.previous_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.wording_button)
        QWidget.setTabOrder(self.wording_button, self.wording_edit)
        QWidget.setTabOrder(self.wording_edit, self.yes_radio)
        QWidget.setTabOrder(self.yes_radio, self.no_radio)
        QWidget.setTabOrder(self.no_radio, self.clear_button)
        QWidget.setTabOrder(self.clear_button, self.comply_date)
        QWidget.setTabOrder(self.comply_date, self.rag_combo)
        QWidget.setTabOrder(self.rag_combo, self.evidence_table)
        QWidget.setTabOrder(self.evidence_table, self.add_evidence_button)
        QWidget.setTabOrder(self.add_evidence_button, self.up_button)
        QWidget.setTabOrder(self.up_button, self.down_button)
        QWidget.setTabOrder(self.down_button, self.remove_evidence_button)
        QWidget.setTabOrder(self.remove_evidence_button, self.commentary_edit)
        QWidget.setTabOrder(self.commentary_edit, self.actions_table)
        QWidget.setTabOrder(self.actions_table, self.add_action_button)
        QWidget.setTabOrder(self.add_action_button, self.done_button)
        QWidget.setTabOrder(self.done_button, self.remove_action_button)
        QWidget.setTabOrder(self.remove_action_button, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.reject_button)
        QWidget.setTabOrder(self.reject_button, self.leave_button)
        QWidget.setTabOrder(self.leave_button, self.again_button)
        QWidget.setTabOrder(self.again_button, self.source_edit)
        QWidget.setTabOrder(self.source_edit, self.compare_back_button)
        QWidget.setTabOrder(self.compare_back_button, self.differs_check)
        QWidget.setTabOrder(self.differs_check, self.compare_list)
        QWidget.setTabOrder(self.compare_list, self.first_text)
        QWidget.setTabOrder(self.first_text, self.second_text)

        self.retranslateUi(AssessmentScreen)
    # setupUi

    def retranslateUi(self, AssessmentScreen):
        AssessmentScreen.setWindowTitle(QCoreApplication.translate("AssessmentScreen", u"Self-assessment", None))
        self.overview_title.setText(QCoreApplication.translate("AssessmentScreen", u"Self-assessment", None))
        self.submission_button.setText(QCoreApplication.translate("AssessmentScreen", u"Ann&ual submission\u2026", None))
        self.read_button.setText(QCoreApplication.translate("AssessmentScreen", u"&Bring one in\u2026", None))
        self.begin_button.setText(QCoreApplication.translate("AssessmentScreen", u"&Start one\u2026", None))
        self.overview_note_label.setText("")
        self.reading_label.setText("")
        self.stop_button.setText(QCoreApplication.translate("AssessmentScreen", u"Cancel the &reading", None))
#if QT_CONFIG(accessibility)
        self.reading_bar.setAccessibleName(QCoreApplication.translate("AssessmentScreen", u"How far the reading is", None))
#endif // QT_CONFIG(accessibility)
        self.versions_label.setText(QCoreApplication.translate("AssessmentScreen", u"&Your versions, newest first", None))
#if QT_CONFIG(accessibility)
        self.versions_table.setAccessibleName(QCoreApplication.translate("AssessmentScreen", u"Your versions", None))
#endif // QT_CONFIG(accessibility)
        self.open_button.setText(QCoreApplication.translate("AssessmentScreen", u"&Open", None))
        self.compare_button.setText(QCoreApplication.translate("AssessmentScreen", u"&Compare with\u2026", None))
        self.discard_button.setText(QCoreApplication.translate("AssessmentScreen", u"&Discard\u2026", None))
        self.others_label.setText(QCoreApplication.translate("AssessmentScreen", u"Other &landlords\u2019, kept to compare", None))
#if QT_CONFIG(accessibility)
        self.others_table.setAccessibleName(QCoreApplication.translate("AssessmentScreen", u"Other landlords\u2019 self-assessments", None))
#endif // QT_CONFIG(accessibility)
        self.open_other_button.setText(QCoreApplication.translate("AssessmentScreen", u"Open theirs", None))
        self.compare_other_button.setText(QCoreApplication.translate("AssessmentScreen", u"Compare with ours\u2026", None))
        self.discard_other_button.setText(QCoreApplication.translate("AssessmentScreen", u"Discard theirs\u2026", None))
        self.none_heading.setText(QCoreApplication.translate("AssessmentScreen", u"No self-assessment is in the desk yet", None))
        self.none_label.setText("")
        self.first_read_button.setText(QCoreApplication.translate("AssessmentScreen", u"Bring &last year\u2019s\u2026", None))
        self.first_begin_button.setText(QCoreApplication.translate("AssessmentScreen", u"Start afresh\u2026", None))
        self.waiting_label.setText(QCoreApplication.translate("AssessmentScreen", u"Looking\u2026", None))
        self.back_button.setText(QCoreApplication.translate("AssessmentScreen", u"&Back to the versions", None))
        self.title_label.setText("")
        self.list_pane_button.setText(QCoreApplication.translate("AssessmentScreen", u"List", None))
#if QT_CONFIG(accessibility)
        self.list_pane_button.setAccessibleName(QCoreApplication.translate("AssessmentScreen", u"Show the list", None))
#endif // QT_CONFIG(accessibility)
        self.form_pane_button.setText(QCoreApplication.translate("AssessmentScreen", u"Answer", None))
#if QT_CONFIG(accessibility)
        self.form_pane_button.setAccessibleName(QCoreApplication.translate("AssessmentScreen", u"Show the answer", None))
#endif // QT_CONFIG(accessibility)
        self.side_pane_button.setText(QCoreApplication.translate("AssessmentScreen", u"Beside it", None))
#if QT_CONFIG(accessibility)
        self.side_pane_button.setAccessibleName(QCoreApplication.translate("AssessmentScreen", u"Show what stands beside it", None))
#endif // QT_CONFIG(accessibility)
        self.accept_clean_button.setText("")
        self.finish_button.setText(QCoreApplication.translate("AssessmentScreen", u"Finish the review", None))
        self.approve_button.setText(QCoreApplication.translate("AssessmentScreen", u"Approve\u2026", None))
        self.publish_button.setText(QCoreApplication.translate("AssessmentScreen", u"Publish\u2026", None))
        self.files_button.setText(QCoreApplication.translate("AssessmentScreen", u"Save the four files\u2026", None))
        self.response_button.setText(QCoreApplication.translate("AssessmentScreen", u"Governing body\u2019s response\u2026", None))
        self.renew_button.setText(QCoreApplication.translate("AssessmentScreen", u"Start a new version from this\u2026", None))
        self.state_icon.setText("")
        self.state_label.setText("")
        self.progress_label.setText("")
        self.saved_label.setText("")
        self.locked_frame.setProperty(u"tone", QCoreApplication.translate("AssessmentScreen", u"info", None))
        self.locked_icon.setText("")
        self.locked_label.setText("")
        self.filter_label.setText(QCoreApplication.translate("AssessmentScreen", u"&Show", None))
#if QT_CONFIG(accessibility)
        self.outline_tree.setAccessibleName(QCoreApplication.translate("AssessmentScreen", u"Provisions", None))
#endif // QT_CONFIG(accessibility)
        self.outline_empty_label.setText("")
        self.number_label.setText("")
        self.status_icon.setText("")
        self.status_label.setText("")
#if QT_CONFIG(accessibility)
        self.previous_button.setAccessibleName(QCoreApplication.translate("AssessmentScreen", u"Previous provision", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("AssessmentScreen", u"Previous provision (Ctrl+Up)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("AssessmentScreen", u"Next provision", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("AssessmentScreen", u"Next provision (Ctrl+Down)", None))
#endif // QT_CONFIG(tooltip)
        self.summary_label.setText("")
        self.wording_button.setText(QCoreApplication.translate("AssessmentScreen", u"Show the official wor&ding", None))
#if QT_CONFIG(accessibility)
        self.wording_edit.setAccessibleName(QCoreApplication.translate("AssessmentScreen", u"Official wording, from your own copy", None))
#endif // QT_CONFIG(accessibility)
        self.answer_label.setText(QCoreApplication.translate("AssessmentScreen", u"Do you comply?", None))
        self.yes_radio.setText(QCoreApplication.translate("AssessmentScreen", u"&Yes", None))
        self.no_radio.setText(QCoreApplication.translate("AssessmentScreen", u"&No", None))
        self.clear_button.setText(QCoreApplication.translate("AssessmentScreen", u"C&lear the answer", None))
        self.comply_label.setText(QCoreApplication.translate("AssessmentScreen", u"&We will comply by", None))
        self.rag_label.setText(QCoreApplication.translate("AssessmentScreen", u"&RAG rating", None))
        self.evidence_label.setText(QCoreApplication.translate("AssessmentScreen", u"Evidence", None))
#if QT_CONFIG(accessibility)
        self.evidence_table.setAccessibleName(QCoreApplication.translate("AssessmentScreen", u"Evidence", None))
#endif // QT_CONFIG(accessibility)
        self.add_evidence_button.setText(QCoreApplication.translate("AssessmentScreen", u"Add &evidence", None))
        self.up_button.setText(QCoreApplication.translate("AssessmentScreen", u"Move up", None))
        self.down_button.setText(QCoreApplication.translate("AssessmentScreen", u"Move down", None))
        self.remove_evidence_button.setText(QCoreApplication.translate("AssessmentScreen", u"Remove the evidence", None))
        self.commentary_label.setText(QCoreApplication.translate("AssessmentScreen", u"&Commentary", None))
        self.actions_label.setText(QCoreApplication.translate("AssessmentScreen", u"Actions", None))
#if QT_CONFIG(accessibility)
        self.actions_table.setAccessibleName(QCoreApplication.translate("AssessmentScreen", u"Actions", None))
#endif // QT_CONFIG(accessibility)
        self.add_action_button.setText(QCoreApplication.translate("AssessmentScreen", u"Add an act&ion", None))
        self.done_button.setText(QCoreApplication.translate("AssessmentScreen", u"Done today", None))
        self.remove_action_button.setText(QCoreApplication.translate("AssessmentScreen", u"Remove the action", None))
        self.note_label.setText(QCoreApplication.translate("AssessmentScreen", u"N&otes to self (never published)", None))
        self.review_heading.setText(QCoreApplication.translate("AssessmentScreen", u"In your file", None))
        self.decision_label.setText("")
        self.accept_button.setText(QCoreApplication.translate("AssessmentScreen", u"Accep&t", None))
        self.reject_button.setText(QCoreApplication.translate("AssessmentScreen", u"Re&ject", None))
        self.places_label.setText("")
#if QT_CONFIG(accessibility)
        self.source_edit.setAccessibleName(QCoreApplication.translate("AssessmentScreen", u"What stands in your file", None))
#endif // QT_CONFIG(accessibility)
        self.work_heading.setText(QCoreApplication.translate("AssessmentScreen", u"To do here", None))
        self.leave_button.setText(QCoreApplication.translate("AssessmentScreen", u"Leave these as they are", None))
#if QT_CONFIG(tooltip)
        self.leave_button.setToolTip(QCoreApplication.translate("AssessmentScreen", u"You have looked at them, and nothing needs to change. They are not pointed out again unless they change.", None))
#endif // QT_CONFIG(tooltip)
        self.again_button.setText(QCoreApplication.translate("AssessmentScreen", u"Show again what you left", None))
        self.cases_heading.setText(QCoreApplication.translate("AssessmentScreen", u"What your cases show", None))
        self.period_label.setText("")
        self.how_label.setText("")
        self.history_heading.setText(QCoreApplication.translate("AssessmentScreen", u"Who changed what", None))
        self.compare_back_button.setText(QCoreApplication.translate("AssessmentScreen", u"&Back", None))
        self.compare_title.setText(QCoreApplication.translate("AssessmentScreen", u"Compare", None))
        self.differs_check.setText(QCoreApplication.translate("AssessmentScreen", u"&Only what differs", None))
        self.compare_note_label.setText("")
#if QT_CONFIG(accessibility)
        self.compare_list.setAccessibleName(QCoreApplication.translate("AssessmentScreen", u"Provisions that are compared", None))
#endif // QT_CONFIG(accessibility)
        self.first_label.setText("")
#if QT_CONFIG(accessibility)
        self.first_text.setAccessibleName(QCoreApplication.translate("AssessmentScreen", u"The first version", None))
#endif // QT_CONFIG(accessibility)
        self.second_label.setText("")
#if QT_CONFIG(accessibility)
        self.second_text.setAccessibleName(QCoreApplication.translate("AssessmentScreen", u"The second version", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

