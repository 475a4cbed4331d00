import type { FindingCode } from '../../../findings/codes.ts';

/** Ý nghĩa của các phát hiện về các tổ chức phụ trách bầu cử, về mốc thời gian và kế hoạch. */
export const committees = {
  'committee/too-few-members':
    'Tổ chức này có ít thành viên hơn mức luật định. Thiếu người thì quyết định thành lập chưa đúng luật và công việc ngày bầu cử khó bảo đảm. Cơ quan ra quyết định phải bổ sung thành viên.',
  'committee/too-many-members':
    'Tổ chức này có nhiều thành viên hơn mức luật định. Có thể một người bị ghi hai lần, hoặc ghi nhầm sang tổ chức khác. Nếu không nhầm, cơ quan ra quyết định phải rút bớt.',
  'committee/no-head':
    'Tổ chức này chưa có người đứng đầu trong bảng thành viên. Luật quy định rõ chức danh này, và biên bản, danh sách phải có chữ ký của người đó. Để nguyên thì không ký được các mẫu.',
  'committee/two-heads':
    'Tổ chức này có nhiều người cùng giữ chức danh đứng đầu. Luật chỉ có một. Thường là gõ nhầm chức danh; hãy xem quyết định thành lập.',
  'committee/no-deputy':
    'Tổ chức này chưa có cấp phó, trong khi luật nêu chức danh này trong thành phần. Có thể chưa nhập, hoặc quyết định thành lập còn thiếu. Cấp phó thay người đứng đầu khi vắng mặt.',
  'committee/no-secretary':
    'Tổ chức này chưa có Thư ký, trong khi luật nêu chức danh này trong thành phần. Thư ký lập và ký biên bản. Có thể chưa nhập, hoặc quyết định thành lập còn thiếu.',
  'committee/component-missing':
    'Tổ chức này thiếu đại diện của một thành phần mà luật quy định phải có. Thành phần đủ thì công việc mới công khai và được giám sát. Có thể người đại diện đã có mà cột Đại diện chưa ghi.',
  'committee/component-unreadable':
    'Chữ ở cột Đại diện không thuộc các thành phần đã biết. Vì vậy chưa biết tổ chức này đã đủ thành phần luật định hay chưa. Một người đại diện nhiều nơi thì ghi cách nhau bằng dấu chấm phẩy.',
  'committee/position-unknown':
    'Chức danh của thành viên này để trống hoặc không thuộc các chức danh đã biết. Chức danh cần để kiểm tra tổ chức có đủ người đứng đầu, cấp phó và Thư ký. Để nguyên thì danh sách in ra cũng thiếu chức danh.',
  'committee/position-not-in-law':
    'Luật không nêu chức danh này trong thành phần của tổ chức đó, chẳng hạn Tổ phó của Tổ bầu cử. Có nơi vẫn dùng theo thói quen, nên đây là cảnh báo chứ không phải lỗi. Hãy xem quyết định thành lập và hỏi cấp trên nếu chưa rõ.',
  'committee/body-unreadable':
    'Không biết thành viên này thuộc tổ chức nào, vì cột Tổ chức, Cấp hoặc Số để trống hay không hiểu được. Người đó không được tính vào tổ chức nào. Để nguyên thì số lượng và thành phần kiểm tra ra sẽ thiếu.',
  'committee/body-not-in-law':
    'Cột Tổ chức ghi một tiểu ban hoặc tổ giúp việc. Luật bầu cử không quy định số lượng, thành phần của các tổ chức này ở cấp xã, nên chương trình chỉ đếm người chứ không đánh giá. Cơ quan thành lập tổ chức phụ trách bầu cử được trưng tập người giúp việc.',
  'committee/number-unknown':
    'Tổ bầu cử ghi một khu vực bỏ phiếu, hoặc Ban bầu cử ghi một đơn vị bầu cử, mà bảng tương ứng không có. Vì vậy không biết tổ chức này phụ trách nơi nào và ai không được tham gia. Thường là gõ nhầm số, hoặc bảng kia còn thiếu dòng.',
  'committee/candidate-is-member':
    'Người ứng cử đang là thành viên Ban bầu cử hoặc Tổ bầu cử ở chính đơn vị bầu cử mà mình ứng cử. Luật không cho phép, để việc tổ chức và kiểm phiếu được vô tư. Người đó phải xin rút chậm nhất vào ngày công bố danh sách chính thức; nếu không có đơn, cơ quan đã thành lập xóa tên và bổ sung người khác thay thế. Làm thành viên ở đơn vị bầu cử khác thì không bị cấm.',
  'committee/size-differs':
    'Số thành viên Ban Chỉ đạo trong bảng khác số ghi ở ward.yaml. Luật bầu cử không quy định số lượng của Ban Chỉ đạo, nên chương trình chỉ so với con số này. Sửa bên nào chưa đúng với quyết định.',
  'committee/member-twice':
    'Một người được ghi hai lần trong cùng một tổ chức. Như vậy số lượng thành viên bị tính thừa. Giữ một dòng theo quyết định thành lập.',
  'committee/member-of-two':
    'Một người có tên trong hai tổ chức trở lên. Luật không cấm, chẳng hạn thành viên Ủy ban bầu cử đồng thời ở Ban bầu cử. Nhưng một người ở hai Tổ bầu cử thì không thể có mặt ở hai nơi trong ngày bầu cử.',
  'committee/decided-on-unreadable':
    'Ngày quyết định thành lập ghi trong bảng không đọc được hoặc không có trong lịch. Vì vậy chưa biết tổ chức này được thành lập đúng hạn hay muộn. Ghi lại theo thứ tự ngày, tháng, năm.',
  'committee/established-late':
    'Quyết định thành lập ghi ngày muộn hơn hạn luật định. Có thể nhập nhầm ngày. Nếu đúng là muộn thì cần báo cáo và làm ngay, vì các bước sau đều tính từ đó.',
  'milestone/late':
    'Một việc có hạn theo luật đã quá ngày, mà bảng công việc chưa ghi ngày hoàn thành. Chương trình chỉ báo trễ với việc có trong bảng công việc; việc không ghi thì chương trình không biết đã làm hay chưa. Nếu đã làm xong, chỉ cần ghi ngày hoàn thành.',
  'milestone/soon':
    'Một việc có hạn theo luật sắp đến ngày và chưa ghi là đã xong. Đây là lời nhắc, kể cả khi bảng công việc chưa có việc này. Ghi ngày hoàn thành thì lời nhắc không hiện nữa.',
  'milestone/on-holiday':
    'Hạn của việc này rơi vào thứ Bảy, Chủ nhật hoặc ngày lễ. Luật bầu cử tính ngày liên tục, không lùi hạn sang ngày làm việc. Cần bố trí người trực hoặc làm xong sớm hơn.',
  'plan/date-differs':
    'Ngày ghi trong bảng công việc nằm ngoài thời hạn mà luật định cho việc đó. Làm theo kế hoạch này thì sẽ trễ hoặc quá sớm so với luật. Hội đồng bầu cử quốc gia có quyền điều chỉnh thời gian các bước; khi đó ghi ngày điều chỉnh vào ward.yaml.',
  'plan/done-in-future':
    'Ngày hoàn thành ghi trong kế hoạch chưa đến. Việc chỉ được coi là xong khi ngày hoàn thành không muộn hơn hôm nay; trước đó lịch vẫn nhắc hạn. Để nguyên thì lời nhắc không tắt, và thời hạn tính từ ngày làm thật chưa tính được.',
  'plan/step-unclear':
    'Tên việc trong kế hoạch khớp với hơn một mốc của luật. Chương trình không tự chọn, vì mỗi mốc có thời hạn khác nhau. Ghi mã của mốc thì việc đó được so với đúng điều luật.',
  'plan/date-unreadable':
    'Một ngày trong bảng công việc không đọc được. Vì vậy chưa biết việc đó đúng hạn, trễ hay đã xong. Ghi lại theo thứ tự ngày, tháng, năm.',
} satisfies Partial<Record<FindingCode, string>>;
